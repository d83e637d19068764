import { library } from '../../tools/tsup-preset.ts'

export default library()
