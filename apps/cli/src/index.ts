export { demoAccounts, demoPassword, installDemoAccounts } from './demo/accounts.ts'
export { dataFolders, startHouse, type House, type HouseStart, type Ports } from './house/house.ts'
