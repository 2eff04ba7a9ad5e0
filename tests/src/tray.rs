//! The desktop's tray, played by the test: `org.kde.StatusNotifierWatcher` and the menus behind its items.
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::message::Header;
use zbus::{
    Connection, OwnedObjectPath, OwnedVariant, Proxy, Structure, Variant, interface,
    object_server::SignalEmitter,
};

use crate::wait::within;
use crate::webdriver::block_on;
use crate::{Bus, eventually};

/// A menu's id, words and children.
type Layout = (i32, HashMap<String, OwnedVariant>, Vec<OwnedVariant>);

/// A tray on one bus; gone with this value. Without it the desktop has no tray.
pub struct Tray {
    connection: Connection,
    items: Arc<Mutex<Vec<(String, String)>>>,
}

impl Tray {
    /// Starts to answer on that bus.
    pub fn on(bus: &Bus) -> Self {
        let items = Arc::new(Mutex::new(Vec::new()));
        let watcher = Watcher {
            items: Arc::clone(&items),
        };
        let connection = block_on(
            zbus::connection::Builder::address(bus.address.as_str())
                .serve_at("/StatusNotifierWatcher", watcher)
                .name("org.kde.StatusNotifierWatcher")
                .build(),
        )
        .expect("the bus takes the tray");
        Self { connection, items }
    }

    /// How many programs have put something there since it began; one that begins anew counts again.
    pub fn count(&self) -> usize {
        self.items.lock().expect("nobody panics while holding it").len()
    }

    /// The words of its menu from top to bottom, with those of submenus (separators and hidden ones left out).
    #[track_caller]
    pub fn menu(&self) -> Vec<String> {
        self.entries().into_iter().map(|(_, label)| label).collect()
    }

    /// Chooses the menu entry with these words.
    #[track_caller]
    pub fn choose(&self, label: &str) {
        let (id, _) = eventually(&format!("{label:?} in the tray's menu"), || {
            self.entries().into_iter().find(|(_, words)| words == label)
        });
        let menu = self.menu_proxy();
        block_on(menu.call_method("Event", &(id, "clicked", Variant::from(0_i32), 0_u32)))
            .expect("the menu takes the click");
    }

    /// What stands beside the icon.
    #[track_caller]
    pub fn label(&self) -> String {
        eventually("an item with a label", || {
            let (service, path) = self.newest()?;
            let item = self.item(service, path)?;
            block_on(item.get_property("XAyatanaLabel")).ok()
        })
    }

    /// The menu of the program that came last: one that began anew has left its earlier place.
    #[track_caller]
    fn menu_proxy(&self) -> Proxy<'static> {
        eventually("an item with a menu in the tray", || {
            let (service, path) = self.newest()?;
            let item = self.item(service.clone(), path)?;
            let menu: OwnedObjectPath = block_on(item.get_property("Menu")).ok()?;
            block_on(Proxy::new(
                &self.connection,
                service,
                menu,
                "com.canonical.dbusmenu",
            ))
            .ok()
        })
    }

    fn newest(&self) -> Option<(String, String)> {
        let items = self.items.lock().expect("nobody panics while holding it");
        items.last().cloned()
    }

    fn item(&self, service: String, path: String) -> Option<Proxy<'static>> {
        block_on(Proxy::new(
            &self.connection,
            service,
            path,
            "org.kde.StatusNotifierItem",
        ))
        .ok()
    }

    #[track_caller]
    fn entries(&self) -> Vec<(i32, String)> {
        let menu = self.menu_proxy();
        let none: Vec<&str> = Vec::new();
        // libdbusmenu fills a menu a moment after it has announced it.
        let filled = within(crate::wait::DEADLINE, || {
            let reply = block_on(menu.call_method("GetLayout", &(0_i32, -1_i32, none.clone()))).ok()?;
            let (_, root): (u32, Layout) = reply.body().deserialize().expect("a menu's layout");
            let mut entries = Vec::new();
            collect(&root, &mut entries);
            (!entries.is_empty()).then_some(entries)
        });
        filled.unwrap_or_default()
    }
}

fn collect((id, properties, children): &Layout, entries: &mut Vec<(i32, String)>) {
    let hidden = properties
        .get("visible")
        .is_some_and(|v| matches!(**v, Variant::Bool(false)));
    if let (false, Some(label)) = (
        hidden,
        properties
            .get("label")
            .and_then(|v| String::try_from(v.try_clone().ok()?).ok()),
    ) {
        entries.push((*id, label.replace('_', "")));
    }
    for child in children {
        let child = child.try_clone().expect("no file descriptors in a menu");
        if let Ok(layout) = Structure::try_from(child).and_then(Layout::try_from) {
            collect(&layout, entries);
        }
    }
}

struct Watcher {
    items: Arc<Mutex<Vec<(String, String)>>>,
}

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    async fn register_status_notifier_item(
        &self,
        service: String,
        #[zbus(header)] header: Header<'_>,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) {
        // Some programs name their bus name, some only the object's path.
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let item = if service.starts_with('/') {
            (sender, service)
        } else {
            (service, "/StatusNotifierItem".into())
        };
        let name = format!("{}{}", item.0, item.1);
        {
            let mut items = self.items.lock().expect("nobody panics while holding it");
            // Some programs say it twice.
            if !items.contains(&item) {
                items.push(item);
            }
        }
        let _ = Self::status_notifier_item_registered(&emitter, &name).await;
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        let items = self.items.lock().expect("nobody panics while holding it");
        items
            .iter()
            .map(|(service, path)| format!("{service}{path}"))
            .collect()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }

    #[zbus(signal)]
    async fn status_notifier_item_registered(emitter: &SignalEmitter<'_>, service: &str) -> zbus::Result<()>;
}
