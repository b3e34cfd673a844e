import type { Entry } from '../entry.ts'
import type { Done, EntryOf, Notice, State, SupportRequest, UnitResponse } from '../state.ts'

const kinds = [
  'participantAssigned',
  'participantRemoved',
  'responseGiven',
  'noticeSent',
  'noticeAcknowledged',
  'supportRequested',
  'supportAnswered',
  'supportCommitted',
] as const

type PeopleEntry = EntryOf<(typeof kinds)[number]>

export function isPeopleEntry(entry: Entry): entry is PeopleEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** Who takes part, and what they tell each other. */
export function evolvePeople(state: State, entry: PeopleEntry, done: Done): State {
  switch (entry.kind) {
    case 'participantAssigned':
      return { ...state, participants: [...state.participants, entry.participant] }
    case 'participantRemoved': {
      const { account } = entry.participant
      const participants = state.participants.filter((each) => each.account !== account)
      return { ...state, participants }
    }
    case 'responseGiven': {
      const { unit, resources, contribution, contact } = entry
      const response: UnitResponse = { ...done, unit, resources, contribution, contact }
      return { ...state, responses: [...state.responses, response] }
    }
    case 'noticeSent': {
      const notice: Notice = {
        id: entry.notice,
        account: entry.to.account,
        name: entry.to.name,
        step: entry.step.id,
        text: entry.text,
        document: entry.document,
        point: entry.point,
        by: done.by,
        number: done.number,
        sentAt: entry.at,
        acknowledgedAt: undefined,
        acknowledged: undefined,
      }
      return { ...state, notices: [...state.notices, notice] }
    }
    case 'noticeAcknowledged': {
      const notices = state.notices.map((notice) =>
        notice.id === entry.notice
          ? { ...notice, acknowledgedAt: entry.at, acknowledged: done }
          : notice,
      )
      return { ...state, notices }
    }
    case 'supportRequested': {
      const { request: id, unit, task, due } = entry
      const requested = { ...done, id, unit, task, due, answered: undefined }
      return { ...state, supportRequests: [...state.supportRequests, requested] }
    }
    case 'supportAnswered': {
      const { request, answer, contact, note } = entry
      return withAnswer(state, request, { ...done, answer, contact, note })
    }
    case 'supportCommitted': {
      const answered = { ...done, answer: 'yes', contact: undefined, note: entry.note } as const
      return withAnswer(state, entry.request, answered)
    }
    default:
      return entry satisfies never
  }
}

function withAnswer(state: State, id: string, answered: SupportRequest['answered']): State {
  const supportRequests = state.supportRequests.map((request) =>
    request.id === id ? { ...request, answered } : request,
  )
  return { ...state, supportRequests }
}
