import type { Step } from '../../model.ts'
import { oneOutcome, releasingQuote } from '../rights.ts'
import { both } from '../section.ts'

/** Phase 3, second half: measures, press release, closing. */
export const communication: readonly Step[] = [
  {
    id: '3.5',
    phase: 'evaluation',
    title: both('Umsetzung der Maßnahmen', 'Carrying out the measures'),
    description: both(
      'Die Stellen setzen die Vorgaben der Leitung um, in Absprache mit der Pressestelle.',
      'The units carry out what the leadership decided, in agreement with the press office.',
    ),
    kind: 'measures',
    worksFrom: ['resultsMemo'],
    acts: [
      { act: 'reportMeasure', roles: ['supportingUnit'], origin: 'seed' },
      { act: 'reportMeasure', roles: ['pressOffice'], optional: true, origin: 'ours' },
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'carriedOut',
        needs: [{ kind: 'measuresFollowedUp' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome(
      'carriedOut',
      both('umgesetzt oder zur Wiedervorlage vermerkt', 'carried out, or noted for follow-up'),
      ['3.7'],
      'ours',
    ),
    parallel: [],
    origin: 'seed',
  },
  {
    id: '3.6',
    phase: 'evaluation',
    title: both('Pressemeldung', 'Press release'),
    description: both(
      'Die Pressestelle veröffentlicht die Ergebnisse und die daraus folgenden Maßnahmen.',
      'The press office publishes the results and the measures that follow from them.',
    ),
    kind: 'publication',
    worksFrom: ['resultReport', 'resultsMemo'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'pressRelease', origin: 'seed' },
      releasingQuote('pressRelease'),
      { act: 'setEmbargo', roles: ['pressOffice'], origin: 'ours' },
      {
        act: 'publish',
        roles: ['pressOffice'],
        document: 'pressRelease',
        outcome: 'published',
        needs: [
          { kind: 'approval', step: '3.4' },
          { kind: 'documentComplete', document: 'pressRelease' },
          { kind: 'quoteReleased', document: 'pressRelease' },
          { kind: 'embargo' },
        ],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome('published', both('veröffentlicht', 'published'), ['3.7'], 'seed'),
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'published' },
        to: ['leadership', 'supportingUnit', 'dataProtectionOfficer', 'statisticsOffice'],
        document: 'pressRelease',
        text: both('Die Pressemitteilung ist veröffentlicht.', 'The press release is published.'),
        origin: 'ours',
      },
    ],
    origin: 'seed',
  },
  {
    id: '3.7',
    phase: 'evaluation',
    title: both('Abschluss', 'Closing'),
    description: both(
      'Die Pressestelle schließt den Vorgang mit Schlussvermerk und Löschprotokoll: zu den Akten.',
      'The press office closes the file with a closing memo and a deletion record.',
    ),
    kind: 'closing',
    worksFrom: [],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'closingMemo', origin: 'ours' },
      {
        act: 'closeInitiative',
        roles: ['pressOffice'],
        outcome: 'filed',
        needs: [
          { kind: 'stepsDone', steps: ['3.5', '3.6'] },
          { kind: 'documentComplete', document: 'closingMemo' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('filed', both('zu den Akten', 'filed'), 'closed', 'ours'),
    parallel: [],
    origin: 'ours',
  },
]
