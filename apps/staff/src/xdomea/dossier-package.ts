import {
  derivedId,
  messageFile,
  writeCirculation,
  writeOffer,
  writeTransfer,
  writeXdomeaPackage,
  type XdomeaHead,
  type XdomeaMessageName,
} from '@meinungsbild/formats'
import type { DisposalVerdict } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { archivedDossier, type ArchivedDossier } from './archived-dossier.ts'
import { stepCirculation } from './circulations.ts'
import { archivalPrinter, noPrinter } from './printer.ts'

/** An xdomea package: its file name, the process to which it belongs, and its bytes, which are the same for the same dossier. */
export type DossierPackage = {
  readonly name: string
  readonly process: string
  readonly bytes: AsyncGenerator<Uint8Array, void, undefined>
}

export const dossierMessages = ['0201', '0501', '0503'] as const

export type DossierMessage = (typeof dossierMessages)[number]

const names: Readonly<Record<DossierMessage, XdomeaMessageName>> = {
  '0201': 'Geschaeftsgang.Geschaeftsgang.0201',
  '0501': 'Aussonderung.Anbieteverzeichnis.0501',
  '0503': 'Aussonderung.Aussonderung.0503',
}

const product = { name: 'Meinungsbild', version: '0.1.0' }

/**
 * A dossier as a message of xdomea 3.0.0 with its primary files: on its way through the authority (0201), offered to the
 * archive (0501, without files), or handed over (0503).
 */
export async function dossierPackage(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  message: DossierMessage,
  to: { readonly archive: string; readonly verdict?: DisposalVerdict | undefined },
): Promise<DossierPackage> {
  const { name: institution, unit } = await deps.storage.settings.authority()
  const print = message === '0501' ? noPrinter : archivalPrinter
  const dossier = await archivedDossier(deps, initiative, to.verdict, print)
  const { record, files, at } = dossier
  const last = record.proofs.at(-1)?.value ?? ''
  const head: XdomeaHead = {
    process: derivedId(initiative.id, 'Prozess', message, last),
    at,
    from: { institution, unit },
    to: { institution: to.archive },
    product,
  }
  const name = messageFile(names[message], head)
  return {
    name: `${name}.zip`,
    process: head.process,
    bytes: writeXdomeaPackage({
      name,
      message: written(initiative, message, head, dossier),
      files:
        message === '0501'
          ? []
          : files.map(({ file, content }) => ({ name: file.name, contents: once(content) })),
      at,
    }),
  }
}

function written(
  initiative: LoadedInitiative,
  message: DossierMessage,
  head: XdomeaHead,
  { record }: ArchivedDossier,
): string {
  switch (message) {
    case '0501':
      return writeOffer(head, record)
    case '0503':
      return writeTransfer(head, record)
    case '0201': {
      const circulation = stepCirculation(initiative)
      if (circulation === undefined) throw new Error(`${initiative.model.id} has no steps.`)
      const documents = [
        ...record.documents,
        ...record.processes.flatMap((process) => process.documents),
      ]
      return writeCirculation(head, documents, circulation)
    }
    default:
      return message satisfies never
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}
