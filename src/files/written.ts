/**
 * What is written in a format: the type of its schema, which nobody changes, so that what is written is what is read. How many
 * items a list holds is left to the model.
 */
export type Written<Content> = Content extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : Content extends object
    ? { readonly [Name in keyof Content]: Written<Content[Name]> }
    : Content;
