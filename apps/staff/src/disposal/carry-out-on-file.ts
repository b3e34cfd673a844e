import { disposalVerdicts, type DisposalAct, type DisposalCommand } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'
import { fieldOf } from './act-form.tsx'
import { actOnFile, type ActedOnFile } from './act-on-file.ts'
import { destroyFile } from './destroy-file.ts'
import { destroyRawData } from './destroy-raw-data.ts'
import type { DisposalMatter } from './disposal-case.ts'
import { handOverFile, offerFile } from './give-to-archive.ts'

/** The fields of each act, by the names that commands have for them. */
const fieldsOf: Readonly<Record<DisposalAct, readonly string[]>> = {
  proposeDisposal: ['verdict', 'reason'],
  placeHold: ['reason', 'until'],
  liftHold: ['reason'],
  offerFile: ['archive', 'message'],
  recordAnswer: ['verdict', 'reference', 'note'],
  handOverFile: [],
  confirmTakeover: ['reference'],
  destroyFile: ['reason', 'understood'],
  destroyRawData: ['reason', 'understood'],
}

type Fields = Readonly<Record<string, string>>

export function isDisposalAct(name: string): name is DisposalAct {
  return Object.hasOwn(fieldsOf, name)
}

export function readFields(form: URLSearchParams, act: DisposalAct): Fields {
  return Object.fromEntries(
    fieldsOf[act].map((name) => [name, (form.get(fieldOf(act, name)) ?? '').trim()]),
  )
}

/** What a form lacks that no command has a word for. */
type Unfilled = { readonly kind: 'unfilled'; readonly field: 'verdict' | 'understood' }

/** Does what a form asks for. What cannot be undone must be ticked as understood. */
export async function carryOutOnFile(
  deps: StaffDeps,
  matter: DisposalMatter,
  act: DisposalAct,
  fields: Fields,
): Promise<ActedOnFile | Unfilled> {
  const text = (name: string) => fields[name] ?? ''
  switch (act) {
    case 'offerFile':
      return offerFile(deps, matter, text('archive'), text('message') === '0503' ? '0503' : '0501')
    case 'handOverFile':
      return handOverFile(deps, matter)
    case 'destroyFile':
    case 'destroyRawData': {
      const isFree = matter.objection(act) === undefined && text('reason') !== ''
      if (isFree && text('understood') !== 'yes') return { kind: 'unfilled', field: 'understood' }
      return act === 'destroyFile'
        ? destroyFile(deps, matter, text('reason'))
        : destroyRawData(deps, matter, text('reason'))
    }
    case 'proposeDisposal':
    case 'placeHold':
    case 'liftHold':
    case 'recordAnswer':
    case 'confirmTakeover': {
      const command = plainCommand(act, text)
      if (command) return actOnFile(deps, matter, command)
      return { kind: 'unfilled', field: 'verdict' }
    }
    default:
      return act satisfies never
  }
}

type PlainAct = Exclude<
  DisposalAct,
  'offerFile' | 'handOverFile' | 'destroyFile' | 'destroyRawData'
>

/** Undefined where one of several is to be chosen and none is. */
function plainCommand(act: PlainAct, text: (name: string) => string): DisposalCommand | undefined {
  const verdict = disposalVerdicts.find((each) => each === text('verdict'))
  switch (act) {
    case 'proposeDisposal':
      return verdict && { kind: act, verdict, reason: text('reason') }
    case 'placeHold':
      return { kind: act, reason: text('reason'), until: text('until') }
    case 'liftHold':
      return { kind: act, reason: text('reason') }
    case 'recordAnswer':
      return verdict === 'A' || verdict === 'V'
        ? { kind: act, verdict, reference: text('reference'), note: text('note') }
        : undefined
    case 'confirmTakeover':
      return { kind: act, reference: text('reference') }
    default:
      return act satisfies never
  }
}
