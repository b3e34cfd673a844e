import type { DocumentDefinition, Section } from '../../model.ts'
import { both, section } from '../section.ts'

const vote: Section = section('vote', both('Votum', 'Recommendation'), 'seed', [
  both(
    'Was soll die Leitung entscheiden? In ein bis zwei Sätzen.',
    'What should the leadership decide? In one or two sentences.',
  ),
])

const facts: Section = section('facts', both('Sachverhalt', 'Facts'), 'seed', [
  both(
    'Was ist der Anlass, was ist bisher geschehen?',
    'What is the occasion, what has happened so far?',
  ),
  both('Wer wurde beteiligt, mit welchem Ergebnis?', 'Who was consulted, with which result?'),
])

const attachments: Section = section(
  'attachments',
  both('Anlagen', 'Attachments'),
  'ours',
  [
    both(
      'Was liegt außer den beigefügten Dateien bei? Sie stehen von selbst auf dem Papier.',
      'What is enclosed besides the files attached? They appear on the paper by themselves.',
    ),
  ],
  { required: false },
)

/** Vermerk zum Grobkonzept. Co-signatures and directive are computed from the dossier, not written here. */
export const outlineMemo: DocumentDefinition = {
  id: 'outlineMemo',
  title: both('Vermerk zum Grobkonzept', 'Memo on the outline concept'),
  layout: 'memo',
  origin: 'seed',
  sections: [
    vote,
    facts,
    section(
      'assessment',
      both('Bewertung der Pressestelle', 'Assessment by the press office'),
      'seed',
      [
        both(
          'Wie ist die Umsetzung der Idee mittels eines geeigneten Befragungstools zu bewerten?',
          'How do you assess carrying out the idea with a suitable survey tool?',
        ),
        both(
          'Welche Alternativen, Kosten, Risiken und rechtlichen Fragen gibt es?',
          'Which alternatives, costs, risks and legal questions are there?',
        ),
        both('Wie wirkt das Vorhaben in der Öffentlichkeit?', 'How will the public see it?'),
      ],
    ),
    attachments,
  ],
}

/** Vermerk zum Feinkonzept. */
export const detailedMemo: DocumentDefinition = {
  id: 'detailedMemo',
  title: both('Vermerk zum Feinkonzept', 'Memo on the detailed concept'),
  layout: 'memo',
  origin: 'seed',
  sections: [
    vote,
    facts,
    section(
      'assessment',
      both('Bewertung der Pressestelle', 'Assessment by the press office'),
      'seed',
      [
        both(
          'Wie ist die Umsetzung der Feinkonzeption zu bewerten?',
          'How do you assess carrying out the detailed concept?',
        ),
        both(
          'Welche Alternativen, Kosten, Risiken und rechtlichen Fragen gibt es noch?',
          'Which alternatives, costs, risks and legal questions are left?',
        ),
        both('Wie wirkt das Vorhaben in der Öffentlichkeit?', 'How will the public see it?'),
        both(
          'Wie wurde mit Stellungnahmen, Auflagen und Mitzeichnungen umgegangen?',
          'How were opinions, conditions and co-signatures dealt with?',
        ),
      ],
    ),
    attachments,
  ],
}

/** Vermerk zu den Ergebnissen. The measures themselves are data (`proposeMeasures`); here is the reasoning. */
export const resultsMemo: DocumentDefinition = {
  id: 'resultsMemo',
  title: both('Vermerk zu den Ergebnissen', 'Memo on the results'),
  layout: 'memo',
  origin: 'seed',
  sections: [
    section('vote', both('Votum', 'Recommendation'), 'ours', [
      both(
        'Was soll die Leitung zu den Maßnahmen entscheiden?',
        'What should the leadership decide about the measures?',
      ),
    ]),
    section('results', both('Ergebnisse', 'Results'), 'seed', [
      both(
        'Was sind die wesentlichen Ergebnisse, gemessen an den Kennzahlen?',
        'What are the main results, measured against the key figures?',
      ),
    ]),
    section('assessment', both('Bewertung', 'Assessment'), 'seed', [
      both(
        'Was bedeuten die Ergebnisse? Wo sind ihre Grenzen?',
        'What do the results mean? Where are their limits?',
      ),
    ]),
    section('measures', both('Vorgeschlagene Maßnahmen', 'Proposed measures'), 'seed', [
      both(
        'Warum diese Maßnahmen? Zuständige Stelle, Termin, Kosten und Wirkungskennzahl stehen je Maßnahme.',
        'Why these measures? Unit, date, cost and effect figure stand with each measure.',
      ),
    ]),
    attachments,
  ],
}
