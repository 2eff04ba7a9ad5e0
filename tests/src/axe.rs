//! Accessibility rules of axe-core, run in the page.
use serde_json::Value;

use crate::Window;
use crate::window::library;

impl Window {
    /// Fails when a rule of WCAG 2.2 A or AA, or a best practice, is broken on the page as it stands.
    #[track_caller]
    pub fn is_accessible(&self) {
        self.settle();
        if self.run("return typeof window.axe", vec![]) != "object" {
            self.run(&library("axe-core/axe.min.js"), vec![]);
        }
        let broken = self.run_async(
            r#"
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ["violations"] }).then(
              ({ violations }) => done(violations.map(({ id, help, nodes }) =>
                ({ id, help, where: nodes.map((n) => `${n.html}  ${n.failureSummary}`) }))),
              (error) => done(String(error)));
            "#,
            vec![],
        );
        let none = broken.as_array().is_some_and(Vec::is_empty);
        assert!(none, "not accessible: {}", pretty(&broken));
    }
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
