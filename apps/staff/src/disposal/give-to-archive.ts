import { createHash } from 'node:crypto'
import type { DisposalMessage } from '@meinungsbild/procedure'
import type { StaffDeps } from '../staff-deps.ts'
import { dossierPackage } from '../xdomea/dossier-package.ts'
import { actOnFile, type ActedOnFile } from './act-on-file.ts'
import type { DisposalMatter } from './disposal-case.ts'

/** Notes that the file is offered to an archive, with the hash of the package that it was given. */
export async function offerFile(
  deps: StaffDeps,
  matter: DisposalMatter,
  archive: string,
  name: '0501' | '0503',
): Promise<ActedOnFile> {
  const isFree = matter.objection('offerFile') === undefined && archive.trim() !== ''
  const message = isFree ? await messageOf(deps, matter, name, archive) : nothing(name)
  return actOnFile(deps, matter, { kind: 'offerFile', archive, message })
}

/** Notes that the file is handed over. */
export async function handOverFile(deps: StaffDeps, matter: DisposalMatter): Promise<ActedOnFile> {
  const archive = matter.state.offer?.archive ?? ''
  const isFree = matter.objection('handOverFile') === undefined
  const message = isFree ? await messageOf(deps, matter, '0503', archive) : nothing('0503')
  return actOnFile(deps, matter, { kind: 'handOverFile', message })
}

async function messageOf(
  deps: StaffDeps,
  { initiative, state }: DisposalMatter,
  name: '0501' | '0503',
  archive: string,
): Promise<DisposalMessage> {
  if (initiative === undefined) return nothing(name)
  const verdict = state.proposal?.verdict
  const { process, bytes } = await dossierPackage(deps, initiative, name, { archive, verdict })
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return { name, process, packageHash: hash.digest('hex') }
}

/** For an act that is refused anyway. */
function nothing(name: '0501' | '0503'): DisposalMessage {
  return { name, process: '', packageHash: '' }
}
