import type { Action } from './action.ts'
import type { BallotBoxChoice } from './ballot-box.ts'
import { tickStanding } from './checklist.ts'
import type { Command } from './command.ts'
import { dataProtectionParts, latestPart } from './data-protection/data-protection.ts'
import { currentHashes } from './field-release.ts'
import type { Model } from './model.ts'
import { directiveCommandFor } from './directives/plausible-directive.arbitrary.ts'
import { latestVersion } from './read.ts'
import type { State } from './state.ts'
import { people, proposal, write, type Story } from './story.examples.ts'

/** A command that does `action` in a way that mostly makes sense; `variant` picks the way. */
export function commandFor(
  { model, state }: Story,
  actor: string,
  action: Action,
  variant: number,
): Command {
  const { document = '', step = '', target } = action
  const contentHash = latestVersion(state, document)?.contentHash ?? 'none'
  const unit = state.participants.find(({ account }) => account === actor)?.unit ?? ''
  const confirmVoid = variant % 3 !== 0
  const hashes = currentHashes(state) ?? { questionnaire: '', recipients: '', notice: '' }
  switch (action.kind) {
    case 'proposeInitiative':
      return proposal
    case 'reviseProposal':
      return { ...proposal, kind: 'reviseProposal' } as Command
    case 'returnToProposer':
    case 'refuseRelease':
    case 'closeField':
      return { kind: action.kind, reason: 'Weil' }
    case 'takeOver':
    case 'closeInitiative':
      return { kind: action.kind }
    case 'assignParticipant':
      return {
        kind: action.kind,
        participant: {
          account: `new${variant}`,
          name: 'Neu',
          role: people[variant % people.length]?.role ?? 'leadership',
          unit: 'Bauamt',
        },
      }
    case 'removeParticipant':
      return {
        kind: action.kind,
        account: people[variant % people.length]?.account ?? '',
        reason: 'Wechsel',
      }
    case 'setDueDate':
      return { kind: action.kind, step, due: '2026-09-02' }
    case 'saveDocument':
      return variant % 7 === 0
        ? enclose(state, document, variant, confirmVoid)
        : ({ ...write(model, document, `${document}-${variant % 50}`), confirmVoid } as Command)
    case 'completeStep':
      return { kind: action.kind, step, ...(variant % 2 === 0 ? { due: '2026-09-02' } : {}) }
    case 'respond':
      return { kind: action.kind, resources: 'yes', contribution: 'Zeit', contact: { name: 'Mia' } }
    case 'giveOpinion':
      return {
        kind: action.kind,
        document,
        contentHash,
        verdict: variant % 2 === 0 ? 'objections' : 'noObjections',
        text: 'Rat',
      }
    case 'inviteToMeeting':
      return { kind: action.kind, day: '2026-10-01', place: 'Saal', agenda: 'Entwurf' }
    case 'recordAttendance':
      return {
        kind: action.kind,
        meeting: target ?? state.meetings.at(-1)?.id ?? '',
        attendance: state.participants.map(({ account }, index) => ({
          account,
          presence: (variant + index) % 3 === 0 ? 'excused' : 'present',
        })),
      }
    case 'noteCommitment':
      return {
        kind: action.kind,
        meeting: target ?? state.meetings.at(-1)?.id ?? '',
        account: people[variant % people.length]?.account ?? '',
        what: 'Fragen prüfen',
        until: '2026-10-15',
      }
    case 'fulfilCommitment':
      return { kind: action.kind, commitment: target ?? state.commitments.at(-1)?.id ?? '' }
    case 'dropCommitment':
      return {
        kind: action.kind,
        commitment: target ?? state.commitments.at(-1)?.id ?? '',
        reason: 'Nicht mehr nötig',
      }
    case 'composeDirective':
    case 'addPoint':
    case 'finishPoint':
    case 'skipPoint':
    case 'reserveDecision':
    case 'liftReservation':
      return directiveCommandFor({ model, state }, actor, { ...action, kind: action.kind }, variant)
    case 'coSign':
      return {
        kind: action.kind,
        document,
        contentHash,
        mark: variant % 3 === 0 ? 'refused' : 'signed',
        note: 'Nein',
      }
    case 'withdrawDissent':
      return {
        kind: action.kind,
        dissent: state.dissents[variant % Math.max(1, state.dissents.length)]?.id ?? '',
      }
    case 'resolveDissent':
      return { kind: action.kind, dissent: state.dissents.at(-1)?.id ?? '', record: 'Gehört' }
    case 'submitMemo':
    case 'publish':
      return { kind: action.kind, document, contentHash }
    case 'decide':
      return decision(model, state, step, variant)
    case 'acknowledgeNotice':
      return { kind: action.kind, notice: target ?? state.notices.at(-1)?.id ?? '' }
    case 'requestSupport':
      return { kind: action.kind, unit: 'Kulturamt', task: 'Fragen', due: '2026-10-01' }
    case 'answerSupport':
      return {
        kind: action.kind,
        request: target ?? state.supportRequests.at(-1)?.id ?? '',
        answer: variant % 3 === 0 ? 'no' : 'partly',
        contact: { name: 'Mia Koch' },
        ...(variant % 7 === 0 ? {} : { note: 'Nur dienstags' }),
      }
    case 'saveQuestionnaire':
      return {
        kind: action.kind,
        contentHash: `q${variant % 50}`,
        flaws: variant % 9 === 0 ? 1 : 0,
        variables: ['v'],
        confirmVoid,
      }
    case 'saveParticipantsPlan':
      return {
        kind: action.kind,
        contentHash: `r${variant % 50}`,
        plan: { access: 'open', selection: 'everybody', population: 'Alle' },
        confirmVoid,
      }
    case 'noteParticipants':
      return { kind: action.kind, note: { kind: 'returned', participant: variant } }
    case 'savePrivacyNotice':
      return { kind: action.kind, contentHash: `p${variant % 50}`, confirmVoid }
    case 'saveDataProtection':
      return {
        kind: action.kind,
        part:
          latestPart(state, 'legalBasis') === undefined
            ? 'legalBasis'
            : (dataProtectionParts[variant % dataProtectionParts.length] ?? 'legalBasis'),
        contentHash: `d${variant % 7}`,
        opinion: { verdict: 'noObjections', text: 'Gut', conditions: [] },
      }
    case 'defineKeyFigures':
      return {
        kind: action.kind,
        keyFigures: [
          {
            id: 'k',
            title: 'K',
            variable: 'v',
            rule: { kind: 'mean' },
            target: variant,
            direction: 'atLeast',
          },
        ],
      }
    case 'planAnalysis':
      return {
        kind: action.kind,
        plan: {
          reading: variant % 2 === 0 ? 'afterField' : 'whileRunning',
          minimumBase: 9 + (variant % 5),
          breakdowns: ['v'],
          earlierWaves: [],
        },
      }
    case 'weightAnswers':
      return {
        kind: action.kind,
        weighting: { base: 'design', margins: [], cap: 5, source: '' },
        ...(variant % 4 !== 0 && { reason: 'Neuer Registerstand' }),
      }
    case 'askEarlyReading':
      return { kind: action.kind, reason: variant % 9 === 0 ? '' : 'Anfrage' }
    case 'ruleEarlyReading':
      return { kind: action.kind, granted: variant % 2 === 0, reason: 'Darum' }
    case 'exportMicrodata':
      return { kind: action.kind, format: 'CSV', purpose: variant % 9 === 0 ? '' : 'Prüfung' }
    case 'tickChecklist': {
      const points = model.steps.flatMap(({ id, checklist = [] }) =>
        state.steps[id]?.status === 'current'
          ? checklist.filter((point) => tickStanding(model, state, id, point).kind !== 'holds')
          : [],
      )
      const point = points[variant % Math.max(1, points.length)]
      const lapses = point?.mayLapse === true ? { notNeeded: true, note: 'Gibt es nicht' } : {}
      return { kind: action.kind, point: point?.id ?? 'pretest', done: true, ...lapses }
    }
    case 'chooseTariff':
      return {
        kind: action.kind,
        tariff: { id: 't', name: 'Eigenbetrieb' },
        total: variant * 100,
        contentHash: `k${variant % 3}`,
        reason: variant % 9 === 0 ? '' : 'Am günstigsten',
      }
    case 'chooseBallotBox':
      return { kind: action.kind, box: variant % 2 === 0 ? { kind: 'open' } : sealed(variant) }
    case 'openTrialAnswer':
      return { kind: action.kind, publicKey: `key${variant % 3}`, shares: [1, 3] }
    case 'releaseField':
      return {
        kind: action.kind,
        hashes,
        bindingHash: 'b',
        trialDecryption: { succeeded: variant % 9 !== 0, detail: '' },
      }
    case 'openField':
      return {
        kind: action.kind,
        hashes: variant % 9 === 0 ? { ...hashes, notice: 'other' } : hashes,
      }
    case 'noteField':
      return { kind: action.kind, text: 'Notiz' }
    case 'openBallotBox':
      return { kind: action.kind, publicKey: `key${variant % 3}`, shares: [2, 3], submissions: 12 }
    case 'openResults':
      return { kind: action.kind, contentHash: 'results', answers: 12 }
    case 'proposeMeasures':
      return {
        kind: action.kind,
        measures: [
          { id: 'm', title: 'M', unit: 'Kulturamt', due: '2027-01-01', cost: '0', effect: 'E' },
        ],
      }
    case 'reportMeasure':
      return {
        kind: action.kind,
        measure: target ?? 'm',
        status: variant % 2 === 0 ? 'running' : 'implemented',
        note: unit,
      }
    case 'releaseQuote':
      return { kind: action.kind, document, contentHash, quote: 'Ja', quoteHash: `z${variant}` }
    case 'publishMeasures':
      return { kind: action.kind, publicHash: `o${variant}` }
    case 'setEmbargo':
      return { kind: action.kind, until: '2026-12-01T09:00:00Z' }
    default:
      return action.kind satisfies never
  }
}

function sealed(variant: number): BallotBoxChoice {
  const keepers = ['Statistik', 'Datenschutz', 'Leitung'].map((name) => ({ name, shareHash: name }))
  return { kind: 'sealed', publicKey: `key${variant % 3}`, mark: 'abc', keepers }
}

function decision(model: Model, state: State, step: string, variant: number): Command {
  const memo = model.steps.find(({ id }) => id === step)?.decision?.memo ?? ''
  const outcome =
    variant % 40 === 0
      ? 'rejected'
      : variant % 7 === 0
        ? 'changesOrdered'
        : variant % 11 === 0
          ? 'deferred'
          : 'approved'
  return {
    kind: 'decide',
    step,
    contentHash: latestVersion(state, memo)?.contentHash ?? 'none',
    outcome,
    reason: 'Darum',
    changes: ['Kürzer'],
    followUp: '2027-01-01',
    measures: state.measures.map(({ id }) => ({ measure: id, verdict: 'supported' })),
  }
}

function enclose(state: State, document: string, variant: number, confirmVoid: boolean): Command {
  const contentHash = `file-${variant % 5}`
  return {
    kind: 'addAttachment',
    document,
    attachment: { name: 'Plan.pdf', mediaType: 'application/pdf', bytes: 9, contentHash },
    contentHash: `${document}-with-${variant % 50}`,
    basedOn: latestVersion(state, document)?.version ?? 0,
    confirmVoid,
  }
}
