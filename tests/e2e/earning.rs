//! Income: from the step on the way to a stream, an invoice and its payment, and what the year came to.
use ayumi_tests::{Desktop, button, eventually, field, heading, link, role, text};
use serde_json::json;

use crate::diary::Diary;

#[test]
fn an_invoice_is_written_paid_and_undone() {
    let desktop = Desktop::new();
    let diary = Diary::empty(&desktop);
    let window = diary.app().open();
    window.go("design");
    // The step stands on the way as a drawing and, in a narrow window, in a list: one of the two is hidden.
    window.run("location.hash = '#/design/step/income'", vec![]);
    window.click(link("収入の一覧").part());
    window.see(heading("収入"));
    window.see(text("この年の収入はまだありません。"));

    window.click(button("収入源を加える"));
    window.fill(field("名前").inside(role("dialog")), "研修会社");
    window.press("Enter");
    window.gone(role("dialog"));
    window.click(button("請求を加える"));
    window.fill(field("何の請求か").inside(role("dialog")), "11月の研修");
    window.fill(field("金額(源泉徴収前)").inside(role("dialog")), "たくさん");
    window.click(button("加える").inside(role("dialog")));
    // What can't be read stays, with words under it.
    window.see(text("の数字でお願いします").part().inside(role("dialog")));
    window.fill(field("金額(源泉徴収前)").inside(role("dialog")), "33,000");
    window.click(button("加える").inside(role("dialog")));
    window.gone(role("dialog"));

    window.click(button("入金済みにする").part());
    window.click(button("保存").inside(role("dialog")));
    window.gone(role("dialog"));
    window.see(text("差引¥33,000。").part());
    // The button is gone with the payment; the keyboard is still in the invoice's row.
    eventually("the focus in the row", || {
        (window.focused() == "「11月の研修」の操作").then_some(())
    });
    let year = diary.call("income_year", json!({}));
    assert_eq!(year["income"], 33_000);

    window.press("Control+z");
    window.see(text("この年の収入はまだありません。"));
    eventually("the payment to be gone from the journal", || {
        (diary.call("income_year", json!({}))["income"] == 0).then_some(())
    });
    let invoices = diary.call("invoices", json!({}));
    assert_eq!(invoices[0]["state"], "open");
    window.is_accessible();
    window.is_quiet();
}
