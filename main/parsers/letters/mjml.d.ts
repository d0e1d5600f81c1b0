// What is used of mjml, which has no types of its own.
declare module 'mjml' {
  export interface MjmlOptions {
    validationLevel: 'soft'
    ignoreIncludes: true
    fonts: Record<string, string>
    keepComments: true
    beautify: boolean
    minify: boolean
    minifyOptions: Record<string, unknown>
  }
  export interface MjmlError {
    /** From 1, of the tag it is about. */
    line: number
    tagName: string
    message: string
  }
  export default function render(
    source: string,
    options: MjmlOptions,
  ): Promise<{ html: string; errors: MjmlError[] }>
}

declare module 'mjml-core' {
  export type Attributes = Record<string, string | undefined>
  interface Rendered {
    getAttribute(name: string): string | undefined
  }
  export interface MjmlComponent {
    endingTag?: boolean
    allowedAttributes?: Record<string, string>
    defaultAttributes?: Record<string, string>
    prototype: { getSocialAttributes?: (this: Rendered) => Attributes }
  }
  /** Every component there is, by its tag, once `mjml` is loaded. */
  export const components: Record<string, MjmlComponent>
}

declare module 'mjml-validator' {
  /** What each tag may hold, once `mjml` is loaded. */
  export const dependencies: Record<string, (string | RegExp)[]>
}

declare module 'cssnano-preset-lite' {
  export default function lite(): { plugins: [] }
}
