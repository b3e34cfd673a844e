type Place = {
  readonly uri: string
  /** Ebene der geopolitischen Abdeckung. */
  readonly level: string
}

const base = 'http://dcat-ap.de/def/politicalGeocoding'

/** The lists of official keys by how many digits a key has, and the level of what they name. */
const lists: Readonly<Record<number, readonly [list: string, level: string]>> = {
  2: ['stateKey', 'state'],
  3: ['governmentDistrictKey', 'administrativeDistrict'],
  5: ['districtKey', 'administrativeDistrict'],
  8: ['municipalityKey', 'municipality'],
  9: ['municipalAssociationKey', 'municipality'],
  12: ['regionalKey', 'municipality'],
}

/** The address of an official key (Amtlicher Gemeindeschlüssel and its kin); undefined if it is none. */
export function placeOf(key: string): Place | undefined {
  const [list, level] = lists[key.length] ?? []
  if (!/^\d+$/.test(key) || list === undefined || level === undefined) return undefined
  return { uri: `${base}/${list}/${key}`, level: `${base}/Level/${level}` }
}
