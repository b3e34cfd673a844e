import { roles, type Role, type StepKind } from '@meinungsbild/procedure'

const kinds: readonly (readonly [StepKind, RegExp])[] = [
  ['fieldRelease', /feldfreigabe|vier.?augen|field release|release.*(?:field|survey)/i],
  ['publication', /veröffentlich|presse(?:mitteilung|meldung|erklärung)|publish|press release/i],
  ['decision', /entscheid|freigabe|freigeben|genehmig|beschlie|decid|decision|approv/i],
  ['closing', /abschlie|abschluss|archiv|zu den akten|z\. ?d\. ?a|\bclos(?:e|ing)\b|\bfile\b/i],
  ['evaluation', /auswert|analys|ergebnisbericht|evaluat/i],
  ['measures', /maßnahme|measure/i],
  ['memo', /vermerk|vorlage|vorlegen|\bmemo\b|submi/i],
  ['meeting', /abstimm|besprech|sitzung|termin|meeting|workshop/i],
  ['feedback', /rückmeld|ressource|kapazität|feedback|resource/i],
  ['support', /anforder|unterstütz|support/i],
  ['concept', /konzept|entwurf|planung|planen|concept|draft|\bplan\b/i],
  ['implementation', /umsetz|fragebogen|vorbereit|erstell|implement|questionnaire|prepar/i],
  ['field', /befragung|umfrage|feldphase|erhebung|survey|field/i],
  ['idea', /idee|bedarf|vorschlag|anstoß|idea|proposal|need/i],
]

/** A survey has one of each. */
const single: readonly StepKind[] = ['idea', 'fieldRelease', 'field', 'publication', 'closing']

/** What a task that somebody else has named is probably about; the first one is the idea. */
export function guessKind(name: string, isFirst: boolean, taken: readonly StepKind[]): StepKind {
  const fits = (kind: StepKind) => !single.includes(kind) || !taken.includes(kind)
  if (isFirst) return 'idea'
  return kinds.find(([kind, words]) => words.test(name) && fits(kind))?.[0] ?? 'concept'
}

const lanes: readonly (readonly [Role, RegExp])[] = [
  ['dataProtectionOfficer', /datenschutz|\bdsb\b|privacy|data protection/i],
  ['statisticsOffice', /statisti/i],
  ['pressOffice', /presse|kommunikation|öffentlichkeit|press|communication/i],
  [
    'leadership',
    /leitung|senat|minister|bürgermeister|staatsrat|vorstand|behördenleit|leader|mayor|head|director/i,
  ],
  ['supportingUnit', /stelle|fach|amt|abteilung|referat|behörde|unit|department|office/i],
]

/** Which role a lane of another tool stands for; undefined if its name does not say. */
export function guessRole(lane: string): Role | undefined {
  const exact = roles.find((role) => role.toLowerCase() === lane.trim().toLowerCase())
  return exact ?? lanes.find(([, words]) => words.test(lane))?.[0]
}

const verdicts: readonly (readonly [string, RegExp])[] = [
  ['changesOrdered', /änder|überarbeit|nachbesser|zurück an|chang|revis/i],
  ['deferred', /zurückgestellt|später|vertag|defer|postpone|later/i],
  ['rejected', /abgelehnt|ablehn|nicht (?:freigegeben|genehmigt)|\bnein\b|reject|declin|\bno\b/i],
  [
    'approved',
    /freigegeben|freigabe|genehmigt|zugestimmt|zustimm|beschlossen|\bja\b|approv|\byes\b|\bok\b/i,
  ],
]

/** Which of the four decisions a line of another tool stands for. */
export function guessVerdict(title: string): string | undefined {
  return verdicts.find(([, words]) => words.test(title))?.[0]
}
