import { makeFolder } from '@meinungsbild/service'
import { openStorage, type Account, type AuthoritySettings } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'
import { staffDatabase } from '../house/staff-database.ts'

/** One password for all accounts of the demonstration; printed at the start, good for nothing else. */
export const demoPassword = 'auental-probiert-es'

/** The people of a city that does not exist. */
export const demoAccounts: readonly Account[] = [
  person('leitung', 'Dr. Helene Brandt', 'Oberbürgermeisterin', 'Leitung', ['leadership']),
  {
    ...person('vertretung', 'Jonas Wieck', 'Erster Bürgermeister', 'Leitung', ['leadership']),
    deputy: true,
  },
  {
    ...person('presse', 'Miriam Sander', 'Leiterin der Pressestelle', 'Pressestelle', [
      'pressOffice',
    ]),
    administrator: true,
  },
  person('presse2', 'Tarek Yildiz', 'Referent der Pressestelle', 'Pressestelle', ['pressOffice']),
  person('gruen', 'Petra Vogt', 'Leiterin des Grünflächenamts', 'Grünflächenamt', [
    'supportingUnit',
  ]),
  person('jugend', 'Ole Petersen', 'Leiter des Jugendamts', 'Jugendamt', ['supportingUnit']),
  person('datenschutz', 'Karin Lohmann', 'Datenschutzbeauftragte', 'Datenschutz', [
    'dataProtectionOfficer',
  ]),
  person('statistik', 'Dr. Emre Aydin', 'Leiter der Statistikstelle', 'Statistikstelle', [
    'statisticsOffice',
  ]),
]

const demoAuthority: AuthoritySettings = {
  name: 'Stadt Auental',
  unit: 'Pressestelle',
  postalAddress: 'Rathausplatz 1, 99999 Auental',
  email: 'befragung@auental.example',
  phone: '0999 123-0',
  dataProtectionOfficer: 'Karin Lohmann, datenschutz@auental.example, 0999 123-45',
  supervisoryAuthority: 'Die Landesbeauftragte für den Datenschutz, Am Markt 2, 99999 Auental',
  enforcementBody:
    'Landesschlichtungsstelle für Barrierefreiheit, Am Markt 3, 99999 Auental, schlichtung@auental.example',
  fileNumberPattern: 'PR-{jahr}-{nummer}',
  filePlanUnit: '013.24',
  licence: 'dl-by-de',
  level: 'LocalAuthority',
  areaKey: '',
  contributor: '',
}

function person(
  login: string,
  name: string,
  office: string,
  unit: string,
  roles: readonly string[],
): Account {
  return {
    id: login,
    login,
    name,
    office,
    unit,
    roles,
    deputy: false,
    language: 'de',
    administrator: false,
  }
}

/** Writes the accounts and the authority where staff remembers things; accounts that are there already stay as they are. */
export async function installDemoAccounts(
  data: string,
  place = staffDatabase(data),
): Promise<{ readonly ok: true } | { readonly ok: false; readonly sentence: string }> {
  makeFolder(dataFolders(data).staff)
  const opened = await openStorage(place)
  if (!opened.ok) return { ok: false, sentence: opened.refusal.sentence.de }
  const { storage } = opened
  for (const account of demoAccounts) await storage.accounts.create(account, demoPassword)
  await storage.settings.setAuthority(demoAuthority)
  await storage.close()
  return { ok: true }
}
