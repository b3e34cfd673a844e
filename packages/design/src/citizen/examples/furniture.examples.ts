import { both, type KindExample } from './kind-example.examples.ts'
import { picture } from './town.examples.ts'

/** What is not asked. */
export const furniture: readonly KindExample[] = [
  {
    question: {
      kind: 'statement',
      id: 'note',
      text: both('Es folgen **Angaben zu Ihnen**.', 'Next come **questions about you**.'),
      help: both('Sie sind freiwillig.', 'They are voluntary.'),
    },
  },
  {
    question: { kind: 'section', id: 'part', text: both('Ihre Wohnung', 'Your home') },
  },
  {
    question: {
      kind: 'picture',
      id: 'plan',
      text: both('Der Entwurf für den Marktplatz', 'The draft for the market square'),
      media: picture,
      alternative: both(
        'Der Plan zeigt den Marktplatz von oben. In der Mitte steht ein Brunnen, um ihn herum zwölf Bäume in drei Reihen. Im Norden liegt das Rathaus, im Süden die Markthalle; zwischen beiden führt ein Radweg hindurch.',
        'The plan shows the market square from above. In the middle there is a fountain, around it twelve trees in three rows. The town hall lies in the north, the market hall in the south; a cycle path runs between them.',
      ),
    },
  },
  {
    question: {
      kind: 'download',
      id: 'paper',
      text: both('Der Haushaltsplan', 'The budget'),
      media: 'c'.repeat(64),
    },
  },
]
