import { randomBytes } from 'node:crypto'
import { printLetters, type LetterRefusal, type LetterSeries } from '@meinungsbild/documents'
import { hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { LetterFile, LetterSeriesRecord, Participant, Survey } from '@meinungsbild/storage'
import { hmacSha256 } from '../hmac-sha256.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { dayFields } from './begin-series.ts'
import { letterTo } from './letter-to.ts'
import { invitationDays } from './recipients.ts'

/**
 * Prints one file of a series and keeps it together with the hashes of its codes. Who objected since the series began, or has
 * a code by now, gets no letter. Gives back why it could not be printed; nothing is kept then.
 */
export async function printFile(
  deps: Pick<StaffDeps, 'storage'>,
  survey: Survey,
  series: LetterSeriesRecord,
  file: LetterFile,
): Promise<readonly LetterRefusal[]> {
  const { letterFiles, letterSeries } = deps.storage
  const common = commonIn(series, file.language)
  const people = await stillWanted(deps, survey, series, file)
  const isReminder = series.kind === 'reminder'
  const days = invitationDays(isReminder ? await letterSeries.all(survey.initiative) : [])
  const letters = people.map((person) => {
    const invitedAt = days.get(person.number)
    const code = series.withCodes ? { code: newAccessCode(randomBytes(10)) } : {}
    return letterTo(person, file.language, { ...code, fields: dayFields(invitedAt, file.language) })
  })
  const printed =
    letters.length === 0
      ? { ok: true as const, pdf: new Uint8Array() }
      : await printLetters(common, letters)
  if (!printed.ok) return printed.refusals
  const key = Buffer.from(survey.codeHashKey, 'base64url')
  const given = letters.flatMap(({ number, code }, index) =>
    code === undefined
      ? []
      : [
          {
            participant: number,
            codeHash: hashAccessCode(code, key, hmacSha256),
            stratum: people[index]?.stratum ?? '',
          },
        ],
  )
  await letterFiles.keep(survey.initiative, series.number, file.number, {
    content: printed.pdf,
    letters: letters.length,
    codes: { survey: survey.id, given },
  })
  return []
}

async function stillWanted(
  { storage }: Pick<StaffDeps, 'storage'>,
  survey: Survey,
  { withCodes }: LetterSeriesRecord,
  { participants }: LetterFile,
): Promise<readonly Participant[]> {
  const coded = withCodes ? await storage.codes.numbered(survey.id) : []
  const hasCode = new Set(coded.map(({ participant }) => participant))
  const people: Participant[] = []
  for (const number of participants) {
    const person = await storage.participants.find(survey.initiative, number)
    if (person?.standing === 'active' && !hasCode.has(number)) people.push(person)
  }
  return people
}

/** What the letters of a language have in common, as it was settled when the series began. */
function commonIn({ letters, number }: LetterSeriesRecord, language: string): LetterSeries {
  const common: Readonly<Record<string, LetterSeries>> = JSON.parse(JSON.stringify(letters))
  const found = common[language]
  if (found === undefined) throw new Error(`Series ${number} has no letters in ${language}.`)
  return found
}
