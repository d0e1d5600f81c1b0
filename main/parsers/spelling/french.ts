// The package exports neither file by name; these are bundled as text.
export { default as aff } from '../../../node_modules/dictionary-fr/index.aff?raw'
export { default as dic } from '../../../node_modules/dictionary-fr/index.dic?raw'
