const head =
  'Familienname;Vornamen;Doktorgrad;Straße;Hausnummer;PLZ;Wohnort;Geburtsdatum;Geschlecht;Stadtteil;Auskunftssperre;Art der Wohnung'

const familyNames = ['Müller', 'Groß', 'Yildiz', 'Schäfer', 'Bracker', 'Öztürk', 'Nguyen', 'Weiß']
const givenNames = ['Anna Maria', 'Jörg', 'Zoë', 'Peter', 'Ayse', 'Günter', 'Lea', 'Ivan']
const streets = ['Große Straße', 'Am Markt', 'Deichstraße', 'Wörther Allee', 'Lindenweg']
const districts = ['Altstadt', 'Neustadt', 'Nord', 'Süd', 'Hafen', 'Wörth']

/** A synthetic register extract of so many people as registers hand it over: semicolons, Latin-1, 1 per cent with a block. */
export function registerExtract(people: number): Buffer {
  const lines = Array.from({ length: people }, (_, nth) => lineOf(nth))
  return Buffer.from(`${[head, ...lines].join('\r\n')}\r\n`, 'latin1')
}

function lineOf(nth: number): string {
  const of = (values: readonly string[], step: number) =>
    values[Math.floor(nth / step) % values.length]
  const twoDigits = (number: number) => String(number).padStart(2, '0')
  return [
    `${of(familyNames, 1)}-${nth.toString(36)}`,
    of(givenNames, 3),
    nth % 97 === 0 ? 'Dr.' : '',
    of(streets, 7),
    String(1 + (nth % 180)),
    String(20_000 + (nth % 500)),
    'Auental',
    `${twoDigits(1 + (nth % 28))}.${twoDigits(1 + (nth % 12))}.${1940 + (nth % 70)}`,
    nth % 2 === 0 ? 'w' : 'm',
    of(districts, 11),
    nth % 100 === 0 ? 'J' : '',
    nth % 20 === 0 ? 'Nebenwohnung' : 'Hauptwohnung',
  ].join(';')
}
