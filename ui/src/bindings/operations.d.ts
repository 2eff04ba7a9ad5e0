// Stands here until the generated table is built.
export interface ErrorMessage {
  code: string;
  args: { [key: string]: string };
  field: string | null;
}
export interface Operations {
  // biome-ignore lint/suspicious/noExplicitAny: the generated table has the types
  [name: string]: { args: any; answer: any };
}
