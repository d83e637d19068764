export { packMessage, pinPack, publicKeyOf, signPack } from './signature.ts'
