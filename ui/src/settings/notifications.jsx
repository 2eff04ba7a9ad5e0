/** Whether reminders reach the person, and how to find out. */
import { Bell } from "lucide";
import { useState } from "preact/hooks";
import { call } from "../backend.js";
import { attempt } from "../failure.js";
import { t } from "../l10n.js";
import { Button } from "../parts/button.jsx";
import { Notice } from "../parts/notice.jsx";
import { Loaded } from "../parts/states.jsx";
import { resource, useResource } from "../store.js";

const state = resource(() => call("shell_notifications", {}), ["notifications"]);

export function Notifications() {
  useResource(state);
  const [sent, setSent] = useState(false);
  return (
    <Loaded of={state} rows={2}>
      {({ service, tray }) => (
        <>
          {service === "present" ? (
            <p>{t("settings-service-present")}</p>
          ) : (
            <Notice kind="care" icon={Bell}>
              {t(`settings-service-${service.replace("_", "-")}`)}
            </Notice>
          )}
          <p class="meta">
            {t(
              tray
                ? "settings-tray-present"
                : service === "present" || service === "held_back"
                  ? "settings-tray-absent"
                  : "settings-tray-neither",
            )}
          </p>
          <div class="settings-acts">
            <Button
              onClick={async () => {
                const done = await attempt(() =>
                  call("shell_test_notification", {}).then(() => true),
                );
                setSent(done === true);
              }}
            >
              {t("settings-test")}
            </Button>
            <span class="meta" role="status">
              {sent ? t("settings-test-sent") : ""}
            </span>
          </div>
        </>
      )}
    </Loaded>
  );
}
