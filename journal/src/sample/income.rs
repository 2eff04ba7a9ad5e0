//! Where the story's money came from, what is still to come, and what was applied for.
use super::{Span, cast::Cast, store, story, texts::Texts};
use crate::{
    error::Result,
    ids::StreamId,
    income::{
        ApplicationForm, ApplicationState, InvoiceForm, StreamForm, StreamKind, applications, invoices,
        money, streams,
    },
    journal::Tx,
};

/// A stream: its key, what it is, whether its income comes again, and the fees that it paid.
const STREAMS: [(&str, StreamKind, bool, &[&str]); 4] = [
    (
        "inns",
        StreamKind::Client,
        false,
        &["inn", "team", "union", "short"],
    ),
    ("town", StreamKind::Teaching, true, &["talk"]),
    ("writing", StreamKind::Content, true, &["column", "web"]),
    ("advice", StreamKind::Client, false, &["advice"]),
];

/// An application of the sample.
struct Sent {
    key: &'static str,
    /// Days ago.
    ago: i64,
    state: ApplicationState,
    /// Since how many days it is in that state.
    since: i64,
    /// Days to the next look.
    next: Option<i64>,
    yen: i64,
}

const fn sent(
    key: &'static str,
    ago: i64,
    state: ApplicationState,
    since: i64,
    next: Option<i64>,
    yen: i64,
) -> Sent {
    Sent {
        key,
        ago,
        state,
        since,
        next,
        yen,
    }
}

const APPLICATIONS: [Sent; 4] = [
    sent("evening", 9, ApplicationState::Applied, 9, Some(5), 24_000),
    sent("tourism", 20, ApplicationState::Talked, 6, Some(2), 60_000),
    sent("column", 210, ApplicationState::Won, 190, None, 15_000),
    sent("travel", 75, ApplicationState::Lost, 61, None, 20_000),
];

/// Of a writer's fee a payer in Japan keeps back 10.21 % up to a million yen (National Tax Agency, Tax Answer No. 2795).
const WITHHELD_PER_MYRIAD: i64 = 1021;

/// Puts the streams down and says of each income where it belongs.
pub fn put(tx: &mut Tx<'_>, texts: &Texts, cast: &Cast, span: Span) -> Result<()> {
    let mut first = None;
    for (key, kind, recurring, fees) in STREAMS {
        let form = StreamForm {
            name: texts.say(&format!("stream-{key}")),
            kind,
            activity_id: Some(cast.roles.parallel),
            recurring,
            note: String::new(),
        };
        let stream = streams::create(tx, &form)?;
        first = first.or(Some(stream));
        for fee in fees {
            for (entry, yen) in store::income_called(tx, &texts.say(&format!("income-{fee}")))? {
                let withheld = if kind == StreamKind::Content {
                    yen * WITHHELD_PER_MYRIAD / 10_000
                } else {
                    0
                };
                money::place(tx, entry, Some(stream), recurring, withheld)?;
            }
        }
    }
    if let Some(stream) = first {
        put_invoices(tx, texts, span, stream)?;
    }
    for one in APPLICATIONS {
        let form = ApplicationForm {
            title: texts.say(&format!("application-{}", one.key)),
            stream_id: None,
            applied_on: Some(span.ago(one.ago)),
            next_on: one.next.map(|days| span.ago(-days)),
            yen: Some(one.yen),
            note: String::new(),
        };
        let id = applications::create(tx, &form)?;
        if one.state != ApplicationState::Applied {
            applications::move_on(tx, id, one.state, Some(span.ago(one.since)))?;
        }
    }
    Ok(())
}

/// One that the union has paid, one that waits, one that is late.
fn put_invoices(tx: &mut Tx<'_>, texts: &Texts, span: Span, stream: StreamId) -> Result<()> {
    let mut invoice = |key: &str, yen, ago, due: i64| {
        let form = InvoiceForm {
            stream_id: stream,
            title: texts.say(&format!("invoice-{key}")),
            yen: Some(yen),
            withheld: 0,
            recurring: false,
            issued_on: Some(span.ago(ago)),
            due_on: Some(span.ago(-due)),
            note: String::new(),
        };
        invoices::create(tx, &form)
    };
    let paid = invoice("union", story::UNION_FEE, 20, 10)?;
    invoice("inn", 24_000, 6, 24)?;
    invoice("team", 16_000, 40, -3)?;
    if let Some(payment) = invoices::payments(tx.sql, paid)?.first() {
        invoices::pay(tx, paid, None, Some(payment.id))?;
    }
    Ok(())
}
