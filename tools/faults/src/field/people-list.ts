/** Where the e-mails of one person go. */
const emailOf = (person: number) => `erika${person}@anderswo.example`

/** An extract of the register (CSV): the first `mailed` people have an e-mail address, the others get a letter. */
export function peopleList(people: number, mailed: number): File {
  const head = 'Familienname;Vornamen;Straße;Hausnummer;PLZ;Ort;E-Mail'
  const lines = Array.from({ length: people }, (_, index) => {
    const email = index < mailed ? emailOf(index + 1) : ''
    return `Muster${index + 1};Erika;Lange Straße;${index + 1};01067;Auental;${email}`
  })
  return new File([[head, ...lines].join('\r\n')], 'auszug.csv')
}
