/** The id of the element that holds a form; `data-form` is the address of its module, `data-props` the rest as JSON. */
export const formElementId = "formulier";
