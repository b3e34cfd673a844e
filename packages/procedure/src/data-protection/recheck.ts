import type { Bilingual } from '../bilingual.ts'
import type { Opinion, PlainVersion, State } from '../state.ts'
import {
  dataProtectionParts,
  dataProtectionSubject,
  dataProtectionTitle,
} from './data-protection.ts'

/** Something that has become another since an opinion was given. */
type Changed = { readonly title: Bilingual; readonly at: string }

/** The last opinion of the data protection officer, and what has changed since. */
export type Recheck = { readonly opinion: Opinion; readonly changed: readonly Changed[] }

/**
 * Whether the data protection officer's last opinion still rests on what is there: questionnaire, ways in and secrecy mode
 * (the participants plan covers the door), ballot box, retention (in the notice) and the parts of the data protection
 * papers. Computed from the order of the dossier. An opinion on a concept was given before most of it existed: to it only
 * what became another counts, to one before the field release also what was added.
 */
export function recheckOf(state: State): Recheck | undefined {
  const opinion = state.opinions.findLast(({ by }) => by.role === 'dataProtectionOfficer')
  if (opinion === undefined) return undefined
  const isFinal = opinion.on.id === dataProtectionSubject.id
  const changed = things(state).flatMap(({ title, versions }): readonly Changed[] => {
    const now = versions.at(-1)
    const then = versions.findLast(({ number }) => number < opinion.number)
    if (now === undefined || now.contentHash === then?.contentHash) return []
    return then === undefined && !isFinal ? [] : [{ title, at: now.at }]
  })
  return { opinion, changed: [...changed, ...changedBox(state, opinion)] }
}

/** The officer's last opinion before the field release. */
export function finalOpinion({ opinions }: State): Opinion | undefined {
  return opinions.findLast(({ on }) => on.id === dataProtectionSubject.id)
}

type Thing = { readonly title: Bilingual; readonly versions: readonly PlainVersion[] }

function things(state: State): readonly Thing[] {
  return [
    { title: { de: 'Fragebogen', en: 'Questionnaire' }, versions: state.questionnaires },
    {
      title: { de: 'Teilnehmende und Zugang', en: 'Participants and access' },
      versions: state.participantsPlans,
    },
    {
      title: { de: 'Datenschutzhinweis mit Fristen', en: 'Privacy notice with periods' },
      versions: state.privacyNotices,
    },
    ...dataProtectionParts
      .filter((part) => part !== 'opinion')
      .map((part) => ({
        title: dataProtectionTitle(part),
        versions: state.dataProtection[part] ?? [],
      })),
  ]
}

function changedBox({ ballotBox }: State, { number }: Opinion): readonly Changed[] {
  if (ballotBox === undefined || ballotBox.chosen.number < number) return []
  return [{ title: { de: 'Urne', en: 'Ballot box' }, at: ballotBox.chosen.at }]
}
