import type { Page, ScalePoint } from '@meinungsbild/questionnaire'
import { both } from './both.ts'
import { picture } from './media.ts'
import { satisfaction } from './satisfaction.ts'

const importance: readonly ScalePoint[] = [
  { code: 'h', label: both('hoch', 'high'), value: 3 },
  { code: 'm', label: both('mittel', 'middle'), value: 2 },
  { code: 'l', label: both('gering', 'low'), value: 1 },
]

const offers = [
  { id: 'fruit', label: both('Obst und Gemüse', 'Fruit and vegetables') },
  { id: 'bread', label: both('Brot und Backwaren', 'Bread and pastry') },
  { id: 'hours', label: both('Öffnungszeiten', 'Opening hours') },
]

/** Grids, a table, and options and amounts that are weighed against each other. */
export const offerPage: Page = {
  id: 'offer',
  title: both('Das Angebot', 'What is on offer'),
  visibleIf: "not buys contains 'nothing'",
  order: 'random',
  questions: [
    { kind: 'section', id: 'heads', text: both('Im Einzelnen', 'In detail') },
    {
      kind: 'picture',
      id: 'photo',
      text: both('Der Markt am Sonnabend', 'The market on Saturday'),
      media: picture,
      alternative: both('Stände auf dem Rathausplatz', 'Stalls in front of the town hall'),
    },
    {
      kind: 'matrix',
      id: 'quality',
      text: both('Wie zufrieden sind Sie mit …?', 'How satisfied are you with …?'),
      required: true,
      rowOrder: 'random',
      special: ['dontKnow'],
      rows: offers,
      points: satisfaction,
    },
    {
      kind: 'differential',
      id: 'mood',
      text: both('Wie wirkt der Markt?', 'What is the market like?'),
      steps: 5,
      special: ['dontKnow'],
      rows: [
        { id: 'a', label: both('eng', 'narrow'), opposite: both('weitläufig', 'wide') },
        { id: 'b', label: both('laut', 'loud'), opposite: both('ruhig', 'quiet') },
      ],
    },
    {
      kind: 'multipleMatrix',
      id: 'when',
      text: both('Wann kaufen Sie was?', 'When do you buy what?'),
      rows: offers.slice(0, 2),
      options: [
        { code: 'am', label: both('vormittags', 'mornings') },
        { code: 'pm', label: both('nachmittags', 'afternoons') },
      ],
    },
    {
      kind: 'dualMatrix',
      id: 'weight',
      text: both('Wie wichtig, wie zufrieden?', 'How important, how satisfied?'),
      special: ['dontKnow'],
      rows: offers,
      scales: [
        { id: 'importance', label: both('Wichtigkeit', 'Importance'), points: importance },
        { id: 'state', label: both('Zufriedenheit', 'Satisfaction'), points: importance },
      ],
    },
    {
      kind: 'table',
      id: 'trips',
      text: both('Welche Märkte besuchen Sie noch?', 'Which other markets do you visit?'),
      rows: [],
      added: { min: 0, max: 10 },
      columns: [
        { id: 'name', label: both('Markt', 'Market'), cell: { kind: 'text' } },
        { id: 'times', label: both('Mal im Jahr', 'Times a year'), cell: { kind: 'number' } },
        {
          id: 'like',
          label: both('Gefällt er Ihnen?', 'Do you like it?'),
          cell: {
            kind: 'choice',
            options: [
              { code: 'y', label: both('ja', 'yes') },
              { code: 'n', label: both('nein', 'no') },
            ],
          },
        },
      ],
    },
    {
      kind: 'ranking',
      id: 'first',
      text: both('Was soll zuerst besser werden?', 'What should improve first?'),
      places: 3,
      options: [
        { code: 'a', label: both('Öffnung am Sonntag', 'Open on Sundays') },
        { code: 'b', label: both('Mehr Stände', 'More stalls') },
        { code: 'c', label: both('Toiletten', 'Toilets') },
        { code: 'd', label: both('Fahrradständer', 'Bicycle stands') },
      ],
    },
    {
      kind: 'constantSum',
      id: 'budget',
      text: both('Wie würden Sie 100 Euro verteilen?', 'How would you share 100 euros?'),
      total: 100,
      unit: both('Euro', 'euros'),
      rows: offers,
    },
  ],
}
