// Under its own name, so that the module of a form can import it as it would on a real site.
export * from "@waarom/model/runtime";
