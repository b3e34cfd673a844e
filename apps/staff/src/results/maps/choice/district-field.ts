/** The field of the answer at this place among all. */
export function districtField(place: number): string {
  return `gebiet-${place}`
}
