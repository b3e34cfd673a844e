/**
 * What grows with the number of answers is counted as it comes and goes, as answers are by day; and what says whether all texts
 * have been redacted is found without reading them.
 */
export const counts: readonly string[] = [
  `
create table row_counts (
  survey text not null references surveys (id),
  kind text not null,
  number integer not null,
  primary key (survey, kind)
) without rowid;
insert into row_counts select survey, 'pulled', count(*) from pulled_submissions group by survey;
insert into row_counts select survey, 'sealed', count(*) from sealed_submissions group by survey;
insert into row_counts select survey, 'text', count(*) from open_texts group by survey;
create trigger pulled_submissions_are_counted after insert on pulled_submissions
begin
  insert into row_counts (survey, kind, number) values (new.survey, 'pulled', 1)
    on conflict (survey, kind) do update set number = row_counts.number + 1;
end;
create trigger pulled_submissions_that_go_are_counted after delete on pulled_submissions
begin
  update row_counts set number = number - 1 where survey = old.survey and kind = 'pulled';
end;
create trigger sealed_submissions_are_counted after insert on sealed_submissions
begin
  insert into row_counts (survey, kind, number) values (new.survey, 'sealed', 1)
    on conflict (survey, kind) do update set number = row_counts.number + 1;
end;
create trigger sealed_submissions_that_go_are_counted after delete on sealed_submissions
begin
  update row_counts set number = number - 1 where survey = old.survey and kind = 'sealed';
end;
create trigger open_texts_are_counted after insert on open_texts
begin
  insert into row_counts (survey, kind, number) values (new.survey, 'text', 1)
    on conflict (survey, kind) do update set number = row_counts.number + 1;
end;
create trigger open_texts_that_go_are_counted after delete on open_texts
begin
  update row_counts set number = number - 1 where survey = old.survey and kind = 'text';
end;
drop index answers_waiting;
create index answers_waiting on answers (survey) where texts_taken = 0 and late = 0;
create index open_texts_by_state on open_texts (survey, variable, state, withheld);
create index open_texts_unconfirmed on open_texts (survey) where state <> 'confirmed';
create index open_texts_by_confirmation on open_texts (survey, confirmed_at);
`,
]
