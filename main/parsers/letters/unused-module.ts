// Stands for packages that mjml requires and never calls as we use it: they read settings from
// folders, or fetch. Any use of one fails.
export const unused = null
