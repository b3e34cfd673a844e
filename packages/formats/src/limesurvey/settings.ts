import { note } from '../form-reading/form-reading.ts'
import { noteAt, type Asking, type LostSetting, type Reading } from './reading.ts'

/** Attributes that are read, or that say what our questionnaires always do. */
const carried: ReadonlySet<string> = new Set(
  `allowed_filetypes alphasort answer_order array_filter array_filter_exclude array_filter_style date_format date_max
  date_min dropdown_dates_year_max dropdown_dates_year_min dualscale_headerA dualscale_headerB em_validation_q
  em_validation_q_tip em_validation_sq em_validation_sq_tip equals_num_value equation exclude_all_others hidden input_boxes
  max_answers max_filesize max_num_of_files max_num_value max_num_value_n max_num_value_sgqa max_subquestions maximum_chars
  min_answers min_num_of_files min_num_value min_num_value_n min_num_value_sgqa multiflexible_checkbox multiflexible_max
  multiflexible_min multiflexible_step num_value_equals_sgqa num_value_int_only numbers_only other_position
  other_position_code other_replace_text prefix random_order ranking_slots relevance show_totals slider_accuracy slider_layout
  slider_max slider_min slider_rating slider_separator subquestion_order suffix use_dropdown value_range_allows_missing
  other_comment_mandatory location_mapservice random_group`
    .split(/\s+/)
    .filter(Boolean),
)

/** Themes whose look we have, or that only look otherwise. */
const knownThemes: ReadonlySet<string> = new Set(
  `5pointchoice arrays/10point arrays/5point arrays/array arrays/column arrays/dualscale arrays/increasesamedecrease
  arrays/multiflexi arrays/texts arrays/yesnouncertain bootstrap_buttons bootstrap_buttons_multi bootstrap_dropdown
  boilerplate core date equation file_upload gender hugefreetext inputondemand language list_dropdown list_with_comment
  listradio longfreetext multiplechoice multiplechoice_with_comments multiplenumeric multipleshorttext numerical ranking
  ranking_advanced shortfreetext yesno`
    .split(/\s+/)
    .filter(Boolean),
)

const looks =
  /^(?:answer_width|button_|category_separator|choice_|commented_checkbox|crop_or_resize|cssclass|display_|dropdown_|fix_height|hide_tip|horizontal_scroll|input_size|keep_aspect|label_|location_|page_break|parent_order|placeholder|prefix_|printable_|repeat_headings|reverse$|rows|samechoiceheight|samelistheight|show_|showpopups|slider_|text_input_|thousands_separator|time_limit_.*(?:style|message)|width_entry|other_numbers_only|exclude_all_others_auto|use_|array_filter_style|choose_)/
const statistics =
  /^(?:public_statistics|statistics_|scale_export|save_as_default|assessment_value|encrypted|clear_default)/
/** Values that say: as usual. */
const usual: ReadonlySet<string> = new Set([
  '',
  '0',
  'N',
  'default',
  'normal',
  'false',
  'no',
  'end',
  '1.0',
])
/** Switches that are on by themselves. */
const usuallyOn: ReadonlySet<string> = new Set(
  'statistics_showgraph statistics_showmap show_title show_comment time_limit_action assessment_value slider_showminmax show_tick show_search width_entry'.split(
    ' ',
  ),
)

/** Remembers settings of a question that are not carried over, so that they can be told together. */
export function noteSettings(asking: Asking): void {
  const { question, reading } = asking
  for (const [name, value] of question.attributes) {
    if (name === 'question_template') noteTheme(value, asking)
    else if (!carried.has(name) && !usual.has(value) && !(usuallyOn.has(name) && value === '1')) {
      count(reading, sortOf(name), name)
    }
  }
  const isFilledIn = question.defaults.size > 0 && !['*', 'X'].includes(question.type)
  if (isFilledIn) count(reading, 'defaults', question.title)
}

function sortOf(name: string): LostSetting {
  if (name.startsWith('time_limit')) return 'time'
  if (statistics.test(name)) return 'statistics'
  return looks.test(name) ? 'looks' : 'extension'
}

function noteTheme(theme: string, asking: Asking): void {
  if (knownThemes.has(theme)) return
  noteAt(
    asking,
    'changed',
    `Das Aussehen „${theme}“ gibt es hier nicht; die Frage sieht aus wie andere ihrer Art.`,
    `The look “${theme}” does not exist here; the question looks like others of its kind.`,
  )
}

function count({ settings }: Reading, sort: LostSetting, name: string): void {
  const names = settings.get(sort) ?? new Map<string, number>()
  settings.set(sort, names.set(name, (names.get(name) ?? 0) + 1))
}

const sentences: Readonly<
  Record<LostSetting, (names: string) => readonly [de: string, en: string]>
> = {
  looks: (names) => [
    `Angaben zum Aussehen wurden nicht übernommen: ${names}.`,
    `Settings of the looks were not carried over: ${names}.`,
  ],
  statistics: (names) => [
    `Angaben zu Auswertung und Speicherung wurden nicht übernommen: ${names}.`,
    `Settings of statistics and storage were not carried over: ${names}.`,
  ],
  time: (names) => [
    `Zeitlimits wurden nicht übernommen: ${names}. Hier hat jede und jeder so viel Zeit wie nötig.`,
    `Time limits were not carried over: ${names}. Here everybody has as much time as needed.`,
  ],
  extension: (names) => [
    `Angaben von Erweiterungen wurden nicht übernommen: ${names}.`,
    `Settings of extensions were not carried over: ${names}.`,
  ],
  defaults: (names) => [
    `Vorausgefüllte Antworten wurden nicht übernommen: ${names}. Hier beginnt jede Frage ohne Antwort.`,
    `Answers filled in beforehand were not carried over: ${names}. Here every question begins without an answer.`,
  ],
}

/** Tells the settings of all questions that were not carried over, a line for each sort. */
export function reportSettings(reading: Reading): void {
  for (const [sort, names] of reading.settings) {
    const list = [...names]
      .map(([name, times]) => (times === 1 ? name : `${name} (${times})`))
      .join(', ')
    const [de, en] = sentences[sort](list)
    note(reading.form, 'lost', { de: 'Fragen', en: 'questions' }, de, en)
  }
}
