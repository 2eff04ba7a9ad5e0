//! Every operation that people can do, listed once: `read` or `write`, the feature's file in this folder, the name, the
//! arguments' type and the answer's type. The shell's commands, their capabilities, `ayumi call` and the front end's typed
//! table all come from this list; the shell's build script reads it as text, so keep one operation a line.
operation_list! {
    // today
    read  today::today(TodayQuery) -> Today;
    write today::answer_care(AnswerCare) -> Nothing;

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
    read  reminders::reminder_history(ReminderHistoryQuery) -> Vec<ReminderHistoryRow>;
    read  reminders::reminder_manners(Nothing) -> ReminderMannersNow;
    write reminders::set_reminder_manners(ReminderManners) -> Nothing;
    write reminders::mute_reminders(MuteReminders) -> Nothing;
    write reminders::save_reminder(ReminderChange) -> ReminderId;
    write reminders::enable_reminder(EnableReminder) -> Nothing;
    write reminders::delete_reminder(ReminderRef) -> Nothing;
    write reminders::answer_reminder(AnswerReminder) -> Nothing;
    write reminders::record_due(RecordDue) -> Vec<ReminderNotice>;
    write reminders::reminders_shown(RemindersShown) -> Nothing;

    // activities
    read  activities::activities(ActivitiesQuery) -> Vec<ActivityRow>;
    write activities::create_activity(ActivityForm) -> ActivityId;
    write activities::change_activity(ChangeActivity) -> Nothing;
    write activities::archive_activity(ArchiveActivity) -> Nothing;
    write activities::move_activity(MoveActivity) -> Nothing;
    read  activities::activity_deletion(ActivityRef) -> ActivityDeletion;
    write activities::delete_activity(ActivityRef) -> Nothing;

    // goals
    read  goals::goals(GoalsQuery) -> GoalTree;
    read  goals::goal(GoalArgs) -> GoalDetail;
    write goals::create_goal(CreateGoal) -> GoalId;
    write goals::change_goal(ChangeGoal) -> Nothing;
    write goals::move_goal(MoveGoal) -> Nothing;
    write goals::archive_goal(ArchiveGoal) -> Nothing;
    write goals::pause_goal(PauseGoal) -> Nothing;
    write goals::finish_goal(FinishGoal) -> Nothing;
    read  goals::goal_deletion(GoalArgs) -> GoalDeletion;
    write goals::delete_goal(GoalArgs) -> Nothing;
    write goals::add_milestone(AddMilestone) -> MilestoneId;
    write goals::change_milestone(ChangeMilestone) -> Nothing;
    write goals::tick_milestone(TickMilestone) -> Nothing;
    write goals::move_milestone(MoveMilestone) -> Nothing;
    write goals::delete_milestone(MilestoneArgs) -> Nothing;
    write goals::link_habit(LinkHabit) -> Nothing;
    write goals::unlink_habit(UnlinkHabit) -> Nothing;
    write goals::record_progress(RecordProgress) -> ProgressRecorded;

    // habits
    read  habits::habits(Nothing) -> Vec<Habit>;
    read  habits::habit_steps(StepsOfDay) -> Vec<HabitStepRow>;
    read  habits::habit_list(HabitListQuery) -> Vec<HabitListRow>;
    read  habits::habit_detail(HabitRef) -> HabitDetail;
    read  habits::habit_history(HabitHistoryQuery) -> Vec<HabitHistoryDay>;
    write habits::create_habit(NewHabit) -> HabitId;
    write habits::change_habit(HabitChange) -> Nothing;
    write habits::archive_habit(ArchiveHabit) -> Nothing;
    read  habits::habit_belongings(HabitRef) -> HabitBelongings;
    write habits::delete_habit(HabitRef) -> Nothing;
    write habits::reorder_habits(HabitOrder) -> Nothing;
    write habits::log_habit(HabitStep) -> HabitLogged;
    write habits::set_habit_total(HabitTotal) -> HabitLogged;
    write habits::clear_habit_day(HabitDay) -> HabitLogged;
    write habits::skip_habit(HabitSkip) -> Nothing;
    write habits::note_habit(HabitNote) -> Nothing;
    write habits::pause_habit(PauseHabit) -> Nothing;
    write habits::resume_habit(HabitDay) -> Nothing;
    write habits::start_timer(StartTimer) -> Nothing;
    write habits::pause_timer(HabitRef) -> Nothing;
    write habits::finish_timer(FinishTimer) -> HabitLogged;

    // check-ins
    read  checkins::checkin(CheckinDay) -> Checkin;
    write checkins::set_checkin(SetCheckin) -> Checkin;

    // entries
    read  entries::entries(EntriesQuery) -> EntryPage;
    read  entries::entry(EntryRef) -> EntryRow;
    read  entries::entry_kinds(EntryKindsQuery) -> EntryKinds;
    read  entries::entry_tags(Nothing) -> Vec<TagCount>;
    read  entries::entry_calendar(EntryMonthQuery) -> EntryMonth;
    write entries::add_entry(EntryForm) -> EntryAdded;
    write entries::change_entry(ChangeEntry) -> Nothing;
    write entries::move_entry(MoveEntry) -> Nothing;
    write entries::delete_entry(EntryRef) -> Nothing;
    read  entries::preview_line(PreviewLine) -> LinePreview;
    write entries::record_line(RecordLine) -> LineRecorded;

    // people
    read  people::people(PeopleQuery) -> PeopleList;
    read  people::person(PersonRef) -> PersonDetail;
    write people::create_person(PersonForm) -> PersonId;
    write people::change_person(ChangePerson) -> Nothing;
    write people::archive_person(ArchivePerson) -> Nothing;
    read  people::person_deletion(PersonRef) -> PersonDeletion;
    write people::delete_person(PersonRef) -> Nothing;
    write people::set_next_contact(SetNextContact) -> Nothing;
    write people::record_contact(ContactForm) -> EntryAdded;
    read  people::events(EventsQuery) -> Vec<EventRow>;
    read  people::event(EventRef) -> EventRow;
    write people::create_event(EventForm) -> EventId;
    write people::change_event(ChangeEvent) -> Nothing;
    write people::delete_event(EventRef) -> Nothing;

    // income
    read  income::income_streams(StreamsQuery) -> Vec<Stream>;
    write income::create_stream(StreamForm) -> StreamId;
    write income::change_stream(ChangeStream) -> Nothing;
    write income::archive_stream(ArchiveStream) -> Nothing;
    write income::move_stream(MoveStream) -> Nothing;
    read  income::stream_deletion(StreamRef) -> StreamDeletion;
    write income::delete_stream(StreamRef) -> Nothing;
    read  income::applications(Nothing) -> Vec<Application>;
    write income::create_application(ApplicationForm) -> ApplicationId;
    write income::change_application(ChangeApplication) -> Nothing;
    write income::move_application(MoveApplication) -> Nothing;
    write income::delete_application(ApplicationRef) -> Nothing;
    read  income::invoices(Nothing) -> Vec<Invoice>;
    write income::create_invoice(InvoiceForm) -> InvoiceId;
    write income::change_invoice(ChangeInvoice) -> Nothing;
    read  income::invoice_payments(InvoiceRef) -> Vec<Payment>;
    write income::pay_invoice(PayInvoice) -> EntryId;
    write income::unpay_invoice(InvoiceRef) -> Nothing;
    write income::delete_invoice(InvoiceRef) -> Nothing;
    write income::record_income(MoneyForm) -> EntryId;
    write income::record_expense(MoneyForm) -> EntryId;
    read  income::entry_income(EntryRef) -> EntryIncome;
    write income::place_money(PlaceMoney) -> Nothing;
    read  income::income_year(IncomeYearQuery) -> IncomeYear;
    read  income::income_csv(IncomeCsvQuery) -> IncomeCsv;

    // achievements and briefs
    read  achievements::achievements(AchievementsQuery) -> AchievementList;
    read  achievements::achievement(AchievementRef) -> AchievementDetail;
    write achievements::log_achievement(AchievementForm) -> EntryId;
    write achievements::change_achievement(ChangeAchievement) -> Nothing;
    read  achievements::briefs(Nothing) -> BriefList;
    read  achievements::brief(BriefRef) -> BriefDetail;
    write achievements::create_brief(BriefForm) -> BriefId;
    write achievements::brief_from_sheet(BriefFromSheet) -> BriefId;
    write achievements::change_brief(ChangeBrief) -> Nothing;
    write achievements::delete_brief(BriefRef) -> Nothing;
    write achievements::set_brief_status(SetBriefStatus) -> BriefStepId;
    write achievements::delete_brief_step(BriefStepRef) -> Nothing;
    write achievements::set_brief_next(SetBriefNext) -> Nothing;
    // days
    read  days::day_types(DayTypesQuery) -> Vec<DayType>;
    read  days::day_ribbon(DayRibbonQuery) -> DayRibbon;
    read  days::ideal_week(IdealWeekQuery) -> IdealWeek;
    read  days::day_comparison(DayComparisonQuery) -> DayComparison;
    write days::create_day_type(DayTypeForm) -> DayTypeId;
    write days::change_day_type(ChangeDayType) -> Nothing;
    write days::archive_day_type(ArchiveDayType) -> Nothing;
    write days::move_day_type(MoveDayType) -> Nothing;
    read  days::day_type_deletion(DayTypeRef) -> DayTypeDeletion;
    write days::delete_day_type(DayTypeRef) -> Nothing;
    write days::plan_day_type(PlanDayType) -> Nothing;
    write days::set_day_type(SetDayType) -> Nothing;
    read  days::audits(Nothing) -> Vec<Audit>;
    read  days::audit(AuditRef) -> AuditDetail;
    write days::create_audit(NewAudit) -> AuditId;
    write days::fill_audit(FillAudit) -> Nothing;
    write days::fill_audit_from_log(AuditRef) -> u32;
    write days::delete_audit(AuditRef) -> Nothing;

    // sheets
    read  sheets::design(Nothing) -> Design;
    read  sheets::sheet(SheetQuery) -> Sheet;
    read  sheets::compare_sheet(CompareSheet) -> SheetComparison;
    read  sheets::links_of(LinkTo) -> Vec<LinkSource>;
    write sheets::set_answer(SetAnswer) -> AnswerSet;
    write sheets::mark_step(MarkStep) -> Nothing;
    write sheets::goal_from_line(GoalFromLine) -> GoalId;
    write sheets::habit_from_line(HabitFromLine) -> HabitId;
    write sheets::reminder_from_line(ReminderFromLine) -> ReminderId;
    write sheets::person_from_line(PersonFromLine) -> PersonId;
    write sheets::link_line(LinkLine) -> Nothing;
    write sheets::unlink_line(LinkLine) -> Nothing;

    // templates
    read  templates::templates(Nothing) -> Vec<TemplateRow>;
    read  templates::template(TemplateRef) -> Template;
    write templates::begin_template(BeginTemplate) -> TemplateBegun;
    // learning
    read  learning::learning(Nothing) -> LearningOverview;
    read  learning::learning_item(LearningRef) -> LearningDetail;
    write learning::create_learning(LearningForm) -> LearningId;
    write learning::change_learning(ChangeLearning) -> Nothing;
    read  learning::learning_deletion(LearningRef) -> LearningDeletion;
    write learning::delete_learning(LearningRef) -> Nothing;
    write learning::record_learning(LearningStep) -> EntryId;
    write learning::place_learning(PlaceLearning) -> Nothing;
    write learning::add_learning_use(UseForm) -> LearningUseId;
    write learning::change_learning_use(ChangeUse) -> Nothing;
    write learning::delete_learning_use(UseRef) -> Nothing;

    // papers
    read  papers::papers(PapersQuery) -> PaperList;
    read  papers::paper(PaperQuery) -> Paper;
    write papers::choose_paper_items(ChoosePaperItems) -> Nothing;
    write papers::set_paper_text(SetPaperText) -> Nothing;
    read  papers::paper_html(PaperQuery) -> PaperFile;
    read  papers::paper_text(PaperQuery) -> PaperFile;
    read  papers::jobs(Nothing) -> JobList;
    write papers::create_job(JobForm) -> JobId;
    write papers::change_job(ChangeJob) -> Nothing;
    write papers::delete_job(JobRef) -> Nothing;

    // search
    read  search::search(SearchQuery) -> SearchFound;

    // history
    write history::undo(Nothing) -> Travelled;
    write history::redo(Nothing) -> Travelled;
}
