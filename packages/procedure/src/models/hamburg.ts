import type { Model } from '../model.ts'
import { roles } from '../role.ts'
import { assignment } from './documents/assignment.ts'
import { detailedConcept } from './documents/detailed-concept.ts'
import { detailedMemo, outlineMemo, resultsMemo } from './documents/memos.ts'
import { minutes } from './documents/minutes.ts'
import { outlineConcept } from './documents/outline-concept.ts'
import { pressRelease } from './documents/press-release.ts'
import { closingMemo, resultReport } from './documents/results.ts'
import { toolCheck } from './documents/tool-check.ts'
import { communication } from './hamburg/communication.ts'
import { design } from './hamburg/design.ts'
import { evaluation } from './hamburg/evaluation.ts'
import { planning } from './hamburg/planning.ts'
import { always } from './rights.ts'
import { both } from './section.ts'

/**
 * The procedure with three phases and three decisions that goes back to the Freie und Hansestadt Hamburg. The original
 * chapter cannot be had any more: `seed` marks what its published summary says, `ours` what we added.
 */
export const hamburg: Model = {
  id: 'hamburg',
  version: 2,
  title: both('Hamburger Modell', 'Hamburg model'),
  description: both(
    'Drei Phasen, drei Entscheidungen der Leitung: Planung, Konzeption und Umsetzung, Kommunikation und Evaluation. Nach der veröffentlichten Zusammenfassung des Hamburger Vorgehensmodells, ergänzt um Datenschutz, Feldfreigabe und Abschluss.',
    'Three phases, three decisions of the leadership: planning, design and implementation, communication and evaluation. After the published summary of the Hamburg procedure, with data protection, field release and closing added.',
  ),
  roles: [
    {
      role: 'leadership',
      task: both('gibt die Idee und entscheidet', 'gives the idea and decides'),
      origin: 'seed',
    },
    {
      role: 'pressOffice',
      task: both(
        'führt das Vorhaben von der Idee bis zur Pressemeldung',
        'leads the initiative from the idea to the press release',
      ),
      origin: 'seed',
    },
    {
      role: 'supportingUnit',
      task: both(
        'stellt Ressourcen, zeichnet mit, setzt Maßnahmen um',
        'gives resources, co-signs, carries out measures',
      ),
      origin: 'seed',
    },
    {
      role: 'dataProtectionOfficer',
      task: both(
        'nimmt Stellung; berät, gibt nicht frei',
        'gives opinions; advises, does not approve',
      ),
      origin: 'ours',
    },
    {
      role: 'statisticsOffice',
      task: both(
        'zieht die Stichprobe und prüft die Methode',
        'draws the sample and checks the method',
      ),
      origin: 'ours',
    },
  ],
  phases: [
    { id: 'planning', title: both('Planung', 'Planning'), origin: 'seed' },
    {
      id: 'design',
      title: both('Konzeption und Umsetzung', 'Design and implementation'),
      origin: 'seed',
    },
    {
      id: 'evaluation',
      title: both('Kommunikation und Evaluation', 'Communication and evaluation'),
      origin: 'seed',
    },
  ],
  documents: [
    assignment,
    outlineConcept,
    toolCheck,
    minutes,
    outlineMemo,
    detailedConcept,
    detailedMemo,
    resultReport,
    resultsMemo,
    pressRelease,
    closingMemo,
  ],
  steps: [...planning, ...design, ...evaluation, ...communication],
  always: always(roles),
  retentionYears: 10,
}
