/** What only the desktop shell answers; written by hand, beside the generated table of the journal's operations. */
import type { ErrorMessage } from "./operations";

export interface ShellState {
  language: "ja" | "en" | "system";
  resolved: "ja" | "en";
  theme: "light" | "dark" | "system";
  text: 100 | 115 | 130 | 150;
  /** The sample journal is open, not one's own. */
  sample: boolean;
  /** Why the journal couldn't be opened. */
  problem: ErrorMessage | null;
  version: string;
}

export interface ShellOperations {
  shell_state: { args: Record<string, never>; answer: ShellState };
  shell_set_preferences: {
    args: { language?: ShellState["language"]; theme?: ShellState["theme"]; text?: ShellState["text"] };
    answer: unknown;
  };
  shell_open_journal: { args: { which: "own" | "sample" }; answer: unknown };
  shell_ready: { args: Record<string, never>; answer: unknown };
  shell_set_aside: { args: Record<string, never>; answer: unknown };
  shell_quit: { args: Record<string, never>; answer: unknown };
  shell_notifications: { args: Record<string, never>; answer: unknown };
  shell_test_notification: { args: Record<string, never>; answer: unknown };
}
