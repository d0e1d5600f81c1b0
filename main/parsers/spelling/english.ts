// The package exports neither file by name; these are bundled as text.
export { default as aff } from '../../../node_modules/dictionary-en/index.aff?raw'
export { default as dic } from '../../../node_modules/dictionary-en/index.dic?raw'
