/** Career design: the way in two strands, the step that is chosen on it, its sheets and rooms. */
import "../../styles/design.css";
import "../../styles/sheet.css";
import "../../styles/instruments.css";
import "../../styles/pictures.css";
import "./words.js";
import { Files } from "lucide";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { asError } from "../backend.js";
import { useShortcuts } from "../keyboard.js";
import { t } from "../l10n.js";
import { Icon } from "../parts/icon.jsx";
import { errorWords, Notice } from "../parts/notice.jsx";
import { Loaded, Skeleton } from "../parts/states.jsx";
import { href, route } from "../router.js";
import { useResource } from "../store.js";
import { NextStep } from "./next-step.jsx";
import { Path } from "./path.jsx";
import { SheetPage } from "./sheet.jsx";
import { StepDetail } from "./step.jsx";
import { askedRoom, askedSheet, design, look, sheet, step } from "./store.js";

/** What the page can't be shown without. */
export const first = [design];

export default function Design() {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  useShortcuts([{ keys: "Ctrl+P", label: "design-key-print", run: () => print() }]);
  const place = askedRoom.value?.name ?? askedSheet.value ?? "";
  const was = useRef(place);
  useLayoutEffect(() => {
    // Another sheet begins at its top, also for the keyboard and the screen reader; before the question that was asked for
    // takes the focus, which may be in the same moment.
    if (was.current === place) return;
    was.current = place;
    const main = box.current?.closest("main");
    main?.scrollTo?.(0, 0);
    main?.focus();
  }, [place]);
  const within = route.value.rest.join("/");
  useLayoutEffect(() => {
    // So does another sheet within a room: the link that led to it is gone.
    if (!askedRoom.value || document.activeElement !== document.body) return;
    const main = box.current?.closest("main");
    main?.scrollTo?.(0, 0);
    main?.focus();
  }, [within]);
  return (
    <div class="design" ref={box}>
      {askedRoom.value ? (
        <RoomHost key={askedRoom.value.name} room={askedRoom.value} />
      ) : askedSheet.value ? (
        <OneSheet key={askedSheet.value} />
      ) : (
        <Overview />
      )}
    </div>
  );
}

function Overview() {
  useResource(design);
  useResource(look);
  return (
    <div class="sheet">
      <header class="page-head design-head">
        <h1>{t("app-nav-design")}</h1>
        {design.data.value?.theme && (
          <p class="own">{t("design-theme", { theme: design.data.value.theme })}</p>
        )}
        <span class="end">
          <a class="design-papers" href={href("design", ["papers"])}>
            <Icon of={Files} size="s" />
            {t("papers-room")}
          </a>
        </span>
      </header>
      <Loaded of={design} rows={6}>
        {(of) => {
          const chosen = step.value;
          const strand = of.strands.find((one) => one.id === chosen?.strand);
          return (
            <>
              <Path of={of} chosen={chosen?.id ?? null} />
              {of.next && <NextStep of={of.next} />}
              {chosen && <StepDetail key={chosen.id} of={chosen} all={strand?.steps.length ?? 0} />}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function OneSheet() {
  useResource(sheet);
  const asked = route.value.query.prompt;
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const of = sheet.data.value;
  const there = of?.id === askedSheet.value;
  useEffect(() => {
    // The question that was asked for, ready to be answered.
    if (!asked || !there) return;
    const found = box.current?.querySelector(`[data-prompt="${CSS.escape(asked)}"]`);
    found?.scrollIntoView({ block: "start" });
    /** @type {HTMLElement | null} */ (
      found?.querySelector(".screen-only :is(textarea, input, button, [tabindex='0'])") ?? null
    )?.focus({ preventScroll: true });
  }, [asked, there]);
  return (
    <div ref={box}>
      <Loaded of={sheet} rows={8}>
        {(answer) => (answer && answer.id === askedSheet.value ? <SheetPage of={answer} /> : null)}
      </Loaded>
    </div>
  );
}

/** @param {{ room: import("./rooms.js").Room }} props */
function RoomHost({ room }) {
  const [Shown, setShown] = useState(/** @type {any} */ (null));
  const [error, setError] = useState(/** @type {unknown} */ (null));
  useEffect(() => {
    let current = true;
    room.load().then(
      (module) => current && setShown(() => module.default),
      (reason) => current && setError(reason),
    );
    return () => {
      current = false;
    };
  }, [room]);
  if (error) {
    return (
      <div class="sheet">
        <Notice kind="err">{errorWords(asError(error))}</Notice>
      </div>
    );
  }
  const { rest, query } = route.value;
  return Shown ? <Shown rest={rest.slice(1)} query={query} /> : <Skeleton />;
}
