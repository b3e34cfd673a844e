import type { TestGroup } from './lss.ts'

const rows = [
  ['SQ001', 'Busse'],
  ['SQ002', 'Radwege'],
] as const
const answers = [
  ['A1', 'gut'],
  ['A2', 'mittel'],
  ['A3', 'schlecht'],
] as const

/** An invented survey with every type of question that LimeSurvey has. */
export const everyType: readonly TestGroup[] = [
  {
    name: 'Auswahl',
    description: '<p>Denken Sie an <b>dieses</b> Jahr.</p>',
    questions: [
      { type: 'L', title: 'ort', answers, other: true, mandatory: 'Y' },
      { type: '!', title: 'schule', answers },
      { type: 'O', title: 'grund', answers },
      { type: 'Y', title: 'auto' },
      { type: 'G', title: 'sex' },
      {
        type: 'M',
        title: 'wege',
        rows: [...rows, ['nix', 'nichts davon']],
        other: true,
        attributes: { exclude_all_others: 'nix', max_answers: '2', other_replace_text: 'Anderes' },
      },
      { type: 'P', title: 'ziele', rows },
      { type: 'R', title: 'rang', answers, attributes: { max_answers: '2' } },
      { type: 'I', title: 'sprache' },
    ],
  },
  {
    name: 'Tabellen',
    questions: [
      { type: '5', title: 'sterne', attributes: { slider_rating: '1' } },
      {
        type: 'A',
        title: 'fuenf',
        rows: [
          ['r1', 'kalt|warm'],
          ['r2', 'laut|leise'],
        ],
      },
      { type: 'B', title: 'zehn', rows },
      { type: 'C', title: 'janein', rows },
      { type: 'E', title: 'mehr', rows },
      { type: 'F', title: 'note', rows, answers, attributes: { random_order: '1' } },
      { type: 'H', title: 'spalten', rows, answers },
      {
        type: '1',
        title: 'doppelt',
        rows,
        answers,
        secondAnswers: [
          ['B1', 'wichtig'],
          ['B2', 'unwichtig'],
        ],
        attributes: { dualscale_headerA: 'Zufriedenheit', dualscale_headerB: 'Wichtigkeit' },
      },
    ],
  },
  {
    name: 'Eingaben',
    questions: [
      {
        type: ':',
        title: 'kasten',
        rows,
        columns: [['c1', 'Sommer']],
        attributes: { multiflexible_checkbox: '1' },
      },
      {
        type: ':',
        title: 'zahlen',
        rows,
        columns: [['c1', 'Sommer']],
        attributes: { multiflexible_max: '7' },
      },
      {
        type: ';',
        title: 'texte',
        rows,
        columns: [
          ['c1', 'Sommer'],
          ['c2', 'Winter'],
        ],
      },
      { type: 'K', title: 'summe', rows, attributes: { equals_num_value: '100', suffix: '%' } },
      {
        type: 'K',
        title: 'liste',
        rows,
        attributes: { min_num_value_n: '0', max_num_value: '24' },
      },
      {
        type: 'K',
        title: 'regler',
        rows: [['SQ001', '|kalt|heiß']],
        attributes: {
          slider_layout: '1',
          slider_min: '0',
          slider_max: '10',
          slider_separator: '|',
        },
      },
      { type: 'Q', title: 'worte', rows },
    ],
  },
  {
    name: 'Felder',
    questions: [
      { type: 'S', title: 'plz', preg: '/^\\d{5}$/', attributes: { maximum_chars: '5' } },
      { type: 'T', title: 'lang' },
      { type: 'U', title: 'sehrlang' },
      {
        type: 'N',
        title: 'alter',
        attributes: { num_value_int_only: '1', max_num_value_n: '120', suffix: 'Jahre' },
      },
      { type: 'D', title: 'tag', attributes: { date_min: '2020-01-01' } },
      { type: 'D', title: 'uhrzeit', attributes: { date_format: 'HH:MM' } },
      { type: 'D', title: 'monat', attributes: { date_format: 'mm/yyyy' } },
      {
        type: '|',
        title: 'datei',
        attributes: {
          allowed_filetypes: 'pdf, jpg, exe',
          max_filesize: '100',
          max_num_of_files: '2',
        },
      },
      { type: '*', title: 'doppeltalt', text: '{alter * 2}', attributes: { hidden: '1' } },
      {
        type: 'X',
        title: 'hinweis',
        text: '<p>Sie sind <em>{alter}</em> Jahre alt.</p>',
        help: 'Danke.',
      },
    ],
  },
]
