//! Every operation that people can do, listed once: `read` or `write`, the feature's file in this folder, the name, the
//! arguments' type and the answer's type. The shell's commands, their capabilities, `ayumi call` and the front end's typed
//! table all come from this list; the shell's build script reads it as text, so keep one operation a line.
operation_list! {
    // life
    read  life::life(Nothing) -> Life;
    write life::set_theme(SetTheme) -> Nothing;
    write life::set_rhythm(SetRhythm) -> Nothing;
    write life::finish_welcome(Nothing) -> Nothing;
    write life::save_moment(MomentChange) -> MomentId;
    write life::delete_moment(MomentRef) -> Nothing;

    // reminders
    read  reminders::reminders(Nothing) -> Vec<ReminderRow>;
    read  reminders::next_reminders(NextReminders) -> Vec<UpcomingReminder>;
    read  reminders::reminders_between(RemindersBetween) -> Vec<UpcomingReminder>;
    read  reminders::waiting_reminders(Nothing) -> MissedAndOpen;
    write reminders::save_reminder(ReminderChange) -> ReminderId;
    write reminders::enable_reminder(EnableReminder) -> Nothing;
    write reminders::delete_reminder(ReminderRef) -> Nothing;
    write reminders::answer_reminder(AnswerReminder) -> Nothing;
    write reminders::record_due(RecordDue) -> Vec<ReminderNotice>;
    write reminders::reminders_shown(RemindersShown) -> Nothing;

    // history
    write history::undo(Nothing) -> Travelled;
    write history::redo(Nothing) -> Travelled;
}
