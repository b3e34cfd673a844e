/**
 * The final count of a survey, after which nobody is counted any more: who comes later is late, and who goes takes all columns
 * along, but not the figures that were released. And of which people free tables have been shown.
 */
export const finalCount: readonly string[] = [
  `
alter table answers add column late integer not null default 0;
create index late_answers on answers (survey) where late = 1;
alter table answer_snapshots add column final integer not null default 0;
alter table answer_snapshots add column lost integer not null default 0;
alter table answer_snapshots add column renewals integer not null default 0;
create trigger answers_after_the_final_count_are_late after insert on answers
when exists (select 1 from answer_snapshots where survey = new.survey and final = 1)
begin
  update answers set late = 1 where survey = new.survey and id = new.id;
end;
drop trigger answers_that_go_leave_counts_and_columns;
create trigger answers_that_go_leave_counts after delete on answers
begin
  update answer_days set answers = answers - 1 where survey = old.survey and day = old.day;
end;
create trigger answers_that_go_take_columns_along after delete on answers when old.late = 0
begin
  delete from answer_columns where survey = old.survey;
  insert into answer_snapshots (survey, number, answers, people, members)
    values (old.survey, 1, 0, 0, cast('' as blob))
    on conflict (survey) do update set
      number = answer_snapshots.number + 1, members = cast('' as blob),
      lost = answer_snapshots.lost + case when answer_snapshots.answers > 0 then 1 else 0 end;
end;
create table released_figures (
  survey text not null references surveys (id),
  name text not null,
  snapshot integer not null,
  content text not null,
  primary key (survey, name)
);
create table shown_populations (
  survey text not null references surveys (id),
  definition text not null,
  primary key (survey, definition)
) without rowid;
`,
]
