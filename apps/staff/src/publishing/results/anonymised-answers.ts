import { largestOpenDataFile } from '@meinungsbild/exchange'
import { plainCsv, writeCsv } from '@meinungsbild/formats'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { anonymisedFile } from '../../microdata/anonymous/anonymised-file.ts'
import type { StaffDeps } from '../../staff-deps.ts'

/**
 * The anonymised single answers that two people have released, as a CSV file; `undefined` if there are none, or if they are more
 * than the public site takes.
 */
export async function anonymisedAnswers(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<Uint8Array | undefined> {
  const anonymised = await anonymisedFile(deps, initiative)
  const written = anonymised && writeCsv(anonymised.table, plainCsv)
  if (written?.ok !== true) return undefined
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of written.bytes) {
    size += piece.length
    if (size > largestOpenDataFile) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
