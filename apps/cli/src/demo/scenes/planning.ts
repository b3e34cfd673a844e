import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'
import { composeDirective, finishPoint } from './directives.ts'
import { meet } from './meeting.ts'
import { coSign, decide, giveOpinion, noteEverything, submitMemo, write } from './paperwork.ts'
import { checkTools, estimateCosts } from './tools.ts'

/** Phase 1: from the idea to the memo that waits for the first decision. */
export async function plan(stage: Stage): Promise<void> {
  const { cast, at, say } = stage
  await cast.presse.fill(at('/idee'), {}, 'tun=takeOver')
  await cast.leitung.fill(
    at('/beteiligte'),
    { person: 'vertretung leadership' },
    'tun=assignParticipant',
  )
  say('1.1', 'Die Pressestelle übernimmt die Idee der Leitung.')

  await write(stage, cast.presse, 'outlineConcept')
  await estimateCosts(stage)
  await complete(stage, '1.2')
  say('1.2', 'Die Pressestelle schreibt das Grobkonzept und vergleicht, was die Befragung kostet.')

  await cast.gruen.fill(at('/rueckmeldungen'), {
    resources: 'yes',
    contribution:
      'Wir prüfen die Fragen zu Parks und Spielplätzen und werten die Antworten dazu aus.',
    contactName: 'Petra Vogt',
    contactPhone: '0999 123-310',
  })
  await cast.jugend.fill(at('/rueckmeldungen'), {
    resources: 'partly',
    contribution:
      'Wir helfen bei den Fragen zu Kindern; für die Auswertung haben wir ab Januar Zeit.',
    contactName: 'Ole Petersen',
    contactEmail: 'jugend@auental.example',
  })
  await giveOpinion(stage, 'outlineConcept', 'conditions', [
    'Freitexte vor der Weitergabe auf Namen prüfen',
  ])
  await checkTools(stage)
  await complete(stage, '1.3')
  say(
    '1.3',
    'Zwei Ämter melden ihre Ressourcen, die Datenschutzbeauftragte nimmt Stellung, auch zum Werkzeug.',
  )

  await meet(stage)
  await write(stage, cast.presse, 'minutes')
  await complete(stage, '1.4')
  say('1.4', 'Gemeinsame Runde mit Niederschrift: wer da war, wer was bis wann zugesagt hat.')

  await write(stage, cast.presse, 'outlineMemo')
  await composeDirective(stage, 'outlineMemo')
  await coSign(stage, cast.jugend, 'outlineMemo', 'signedWithChanges', 'Familien eigens auswerten.')
  await coSign(stage, cast.gruen, 'outlineMemo', 'signed')
  await coSign(stage, cast.statistik, 'outlineMemo', 'signed')
  await submitMemo(stage, 'outlineMemo')
  say('1.5', 'Vermerk zum Grobkonzept mit Verfügung, nacheinander mitgezeichnet und vorgelegt.')
}

/** The first decision, and what the press office asks of the units after it. */
export async function decideOnOutline(stage: Stage): Promise<void> {
  const { cast, at, say, material } = stage
  await decide(stage, cast.leitung, '1.6', {
    outcome: 'approved',
    reason: 'Die Befragung hilft uns bei der Haushaltsplanung.',
  })
  await noteEverything(stage)
  await finishPoint(stage, 'statistik', 'outlineMemo', 'Das Melderegister ist angefragt.')
  say('1.6', 'Die Leitung gibt das Grobkonzept frei; der Vermerk geht zugleich an die Stellen.')

  for (const unit of ['Grünflächenamt', 'Jugendamt']) {
    await cast.presse.fill(at('/anforderungen'), {
      unit,
      task: `Fragen für „${material.proposal.title}“ prüfen`,
      due: dayFromNow(10),
    })
  }
  await answerRequest(stage, 'gruen', { answer: 'yes', contactName: 'Petra Vogt' })
  await answerRequest(stage, 'jugend', {
    answer: 'partly',
    contactName: 'Nele Harms',
    contactPhone: '0999 123-412',
    note: 'Fragen zu Kindern prüfen wir, für Übersetzungen haben wir niemanden.',
  })
  await complete(stage, '1.7')
  say('1.7', 'Die Pressestelle fordert Unterstützung an, die Ämter antworten.')
}

/** Completes a step in the name of the press office. */
export async function complete({ cast, at }: Stage, step: string): Promise<void> {
  await cast.presse.fill(at(`/schritte/${step}`), {}, 'tun=completeStep')
}

async function answerRequest(
  { cast, at }: Stage,
  unit: 'gruen' | 'jugend',
  answer: Readonly<Record<string, string>>,
): Promise<void> {
  await cast[unit].fill(at('/anforderungen'), answer, undefined, '/antwort')
}
