//! The desktop's notification service, played by the test.
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::{Connection, OwnedVariant, interface, object_server::SignalEmitter};

use crate::webdriver::block_on;
use crate::{Bus, eventually};

const PATH: &str = "/org/freedesktop/Notifications";

/// One notification as it reached the desktop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The number that the service gave it.
    pub id: u32,
    /// The program's name.
    pub app: String,
    /// Its title.
    pub summary: String,
    /// Its text, as sent (services may read it as markup).
    pub body: String,
    /// Pairs of key and label, in order.
    pub actions: Vec<(String, String)>,
    /// The id it replaces; 0 for none.
    pub replaces: u32,
}

impl Notice {
    /// The key of the button with that label.
    #[track_caller]
    pub fn action(&self, label: &str) -> &str {
        match self.actions.iter().find(|(_, words)| words == label) {
            Some((key, _)) => key,
            None => panic!("no button {label:?} among {:?}", self.actions),
        }
    }
}

/// Why a notification went away, as the specification numbers it.
#[derive(Debug, Clone, Copy)]
pub enum Closed {
    /// Its time was over.
    Expired = 1,
    /// The person closed it.
    Dismissed = 2,
}

/// `org.freedesktop.Notifications` on one bus; gone with this value.
pub struct Notifications {
    connection: Connection,
    received: Arc<Mutex<Vec<Notice>>>,
}

impl Notifications {
    /// Starts to answer on that bus. Without it the desktop has no notification service at all.
    pub fn on(bus: &Bus) -> Self {
        let received = Arc::new(Mutex::new(Vec::new()));
        let service = Service {
            received: Arc::clone(&received),
            inhibited: false,
        };
        let connection = block_on(
            zbus::connection::Builder::address(bus.address.as_str())
                .serve_at(PATH, service)
                .name("org.freedesktop.Notifications")
                .build(),
        )
        .expect("the bus takes the service");
        Self { connection, received }
    }

    /// Everything received so far, in order.
    pub fn received(&self) -> Vec<Notice> {
        self.received
            .lock()
            .expect("nobody panics while holding it")
            .clone()
    }

    /// Waits for a notification that fits.
    #[track_caller]
    pub fn expect(&self, what: &str, fits: impl Fn(&Notice) -> bool) -> Notice {
        eventually(&format!("a notification: {what}"), || {
            self.received().into_iter().find(&fits)
        })
    }

    /// The person presses a button; `default` is a click on the notification itself.
    pub fn press(&self, notice: &Notice, key: &str) {
        block_on(Service::action_invoked(&self.emitter(), notice.id, key)).expect("the signal can be sent");
        self.close(notice, Closed::Dismissed);
    }

    /// The notification goes away.
    pub fn close(&self, notice: &Notice, reason: Closed) {
        block_on(Service::notification_closed(
            &self.emitter(),
            notice.id,
            reason as u32,
        ))
        .expect("the signal can be sent");
    }

    /// The person asks not to be disturbed, or no longer.
    pub fn inhibit(&self, on: bool) {
        let service = block_on(self.connection.object_server().interface::<_, Service>(PATH))
            .expect("the service is there");
        block_on(async {
            let mut this = service.get_mut().await;
            this.inhibited = on;
            this.inhibited_changed(service.signal_emitter()).await
        })
        .expect("the signal can be sent");
    }

    fn emitter(&self) -> SignalEmitter<'static> {
        SignalEmitter::new(&self.connection, PATH)
            .expect("the path is valid")
            .into_owned()
    }
}

struct Service {
    received: Arc<Mutex<Vec<Notice>>>,
    inhibited: bool,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    // The specification has these eight arguments.
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        app_name: String,
        replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedVariant>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut received = self.received.lock().expect("nobody panics while holding it");
        let id = u32::try_from(received.len() + 1).expect("few notifications");
        received.push(Notice {
            id,
            app: app_name,
            summary,
            body,
            actions: actions
                .chunks(2)
                .map(|pair| (pair[0].clone(), pair.last().cloned().unwrap_or_default()))
                .collect(),
            replaces: replaces_id,
        });
        id
    }

    async fn close_notification(&self, id: u32, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>) {
        // 3: closed by the program itself.
        let _ = Self::notification_closed(&emitter, id, 3).await;
    }

    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body", "body-markup", "persistence"]
            .map(String::from)
            .to_vec()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("ayumi-tests".into(), "ayumi".into(), "1".into(), "1.2".into())
    }

    #[zbus(property)]
    fn inhibited(&self) -> bool {
        self.inhibited
    }

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, reason: u32) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action_key: &str) -> zbus::Result<()>;
}
