/** Stands in the address in the place of the id of a tariff that is not there yet. */
export const newTariff = 'neu'
