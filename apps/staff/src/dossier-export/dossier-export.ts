import { zipped } from '@meinungsbild/formats'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { sendFile } from '../microdata/send-file.ts'
import { fileName } from '../papers/file-name.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { exportedDossier } from './exported-dossier.ts'
import { exportParts, type ExportedDossier } from './export-parts.ts'

/** The whole dossier as one file that proves itself (ZIP). By POST, because a head is signed for it. */
export function dossierExportRoutes(app: StaffApp, deps: StaffDeps): void {
  app.post(routes.dossierExport.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const dossier = await exportedDossier(deps, initiative)
    const name = fileName([await fileNumberOf(deps, initiative), 'Akte'], 'zip')
    return sendFile(c, { name, type: 'application/zip', bytes: archive(deps, dossier) })
  })
}

/** Formats that are packed already. */
const packed = /\.(pdf|odt|ods|docx|xlsx|zip|png|jpe?g)$/i

function archive(deps: StaffDeps, dossier: ExportedDossier): AsyncGenerator<Uint8Array> {
  return zipped(parts(), deps.now())

  async function* parts() {
    for await (const { name, content } of exportParts(deps, dossier)) {
      yield { name, contents: [content], isPlain: packed.test(name) }
    }
  }
}
