import { readFileSync } from 'node:fs'
import type { Stage } from '../stage.ts'

/** The districts of Auental, which lies in the German Bight, where no city is. */
const file = new URL('districts.geojson', import.meta.url)

/** Puts in the districts of the city, so that its results have a map. */
export async function putDistricts({ presse }: Stage['cast']): Promise<void> {
  const fields = { title: 'Stadtteile', source: 'Grenzen: Stadt Auental, Vermessungsamt' }
  const districts = new File([readFileSync(file)], 'stadtteile.geojson')
  await presse.upload('/einstellungen/gebiete', fields, { file: districts })
}
