import type { Account } from '@meinungsbild/storage'

export type EmployeeLogin =
  | 'leitung'
  | 'vertretung'
  | 'presse'
  | 'presse2'
  | 'gruenamt'
  | 'verkehr'
  | 'dsb'
  | 'statistik'
  | 'gast'
  | 'betreuung'

/** The people of a small authority; `gast` has no role, `betreuung` looks after the application. */
export const employees: readonly (Account & { readonly login: EmployeeLogin })[] = [
  employee('leitung', 'Dr. Ingrid Petersen', 'Amtsleiterin', 'Amtsleitung', ['leadership']),
  {
    ...employee('vertretung', 'Jan Oltmanns', 'Stellvertreter', 'Amtsleitung', ['leadership']),
    deputy: true,
  },
  employee('presse', 'Mehmet Yıldız', 'Pressesprecher', 'Pressestelle', ['pressOffice']),
  employee('presse2', 'Lea Brandt', 'Referentin', 'Pressestelle', ['pressOffice']),
  employee('gruenamt', 'Petra Sørensen', 'Sachgebietsleiterin', 'Grünflächen', ['supportingUnit']),
  employee('verkehr', 'Tom Weiß', 'Planer', 'Verkehr', ['supportingUnit']),
  employee('dsb', 'Olga Schäfer', 'Datenschutzbeauftragte', 'Datenschutz', [
    'dataProtectionOfficer',
  ]),
  employee('statistik', 'Kai Möller', 'Statistiker', 'Statistikstelle', ['statisticsOffice']),
  {
    ...employee('betreuung', 'Ira Kovač', 'Fachadministratorin', 'Informationstechnik', []),
    administrator: true,
  },
  employee('gast', 'Uwe Gast', 'Sachbearbeiter', 'Zentrale Dienste', []),
]

export function passwordOf(login: string): string {
  return `Kennwort für ${login}`
}

function employee(
  login: EmployeeLogin,
  name: string,
  office: string,
  unit: string,
  roles: readonly string[],
): Account & { readonly login: EmployeeLogin } {
  const rest = { deputy: false, language: 'de', administrator: false } as const
  return { id: `a-${login}`, login, name, office, unit, roles, ...rest }
}
