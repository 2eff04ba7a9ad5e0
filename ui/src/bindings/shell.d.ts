/** What only the desktop shell answers; written by hand, beside the generated table of the journal's operations. */
import type { ErrorMessage, IncomeCsvQuery, PaperQuery } from "./operations";

export interface ShellState {
  language: "ja" | "en" | "system";
  resolved_language: "ja" | "en";
  theme: "light" | "dark" | "system";
  text: 100 | 115 | 130 | 150;
  /** Which journal lies open, and where. */
  which: "own" | "sample";
  path: string;
  /** Why the journal couldn't be opened. */
  problem: ErrorMessage | null;
  /** The settings file couldn't be read; defaults took its place. */
  preferences_were_damaged: boolean;
  version: string;
}

export interface OpenItem {
  kind: "habit" | "step" | "goal" | "person" | "checkin" | "review" | "today";
  id: string | null;
}

export interface ShortcutState {
  shortcut: string | null;
  /** Whether the keys are listened to: another app may have them, or the desktop may allow it to none (Wayland). */
  listening: "off" | "on" | "taken" | "unsupported";
}

export interface ShellOperations {
  shell_state: { args: Record<string, never>; answer: ShellState };
  shell_set_preferences: {
    args: { language?: ShellState["language"]; theme?: ShellState["theme"]; text?: ShellState["text"] };
    answer: ShellState;
  };
  shell_open_journal: { args: { which: "own" | "sample" }; answer: ShellState };
  shell_try_again: { args: Record<string, never>; answer: ShellState };
  shell_changed_elsewhere: { args: Record<string, never>; answer: boolean };
  /** What a clicked notification wants opened, once. */
  shell_take_open_item: { args: Record<string, never>; answer: OpenItem | null };
  shell_ready: { args: Record<string, never>; answer: unknown };
  shell_set_aside: { args: Record<string, never>; answer: ShellState };
  shell_quit: { args: Record<string, never>; answer: unknown };
  shell_notifications: {
    args: Record<string, never>;
    /**
     * Whether anybody shows notifications, as far as the system says: held back (do not disturb), refused to this app, or
     * nobody. And whether there is a tray to close the window to.
     */
    answer: { service: "present" | "held_back" | "refused" | "absent"; tray: boolean };
  };
  /** The keys that open the window for a line from anywhere, such as `Ctrl+Alt+J`; none until some are chosen. */
  shell_shortcut: { args: Record<string, never>; answer: ShortcutState };
  /** Refuses (field `shortcut`) what is no shortcut, what another app has and what this desktop doesn't allow; null: none. */
  shell_set_shortcut: { args: { shortcut: string | null }; answer: ShortcutState };
  /** Whether the app starts with the session, in the background. */
  shell_autostart: { args: Record<string, never>; answer: { on: boolean } };
  shell_set_autostart: { args: { on: boolean }; answer: { on: boolean } };
  /** Closes the window for a line. */
  shell_close_quick: { args: Record<string, never>; answer: unknown };
  /** Saves what an operation answers with as a file, where the system's dialog says; null if the person changed their mind. */
  shell_save_file: {
    args:
      | { what: "paper_html" | "paper_text"; of: PaperQuery }
      | { what: "income_csv"; of: IncomeCsvQuery };
    answer: { path: string } | null;
  };
  shell_test_notification: { args: Record<string, never>; answer: unknown };
}
