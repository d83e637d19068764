import { library } from '../../tools/tsup-preset.ts'

export default library(['src/index.ts', 'src/json-rules-engine/index.ts', 'src/signature/index.ts'])
