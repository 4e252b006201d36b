/**
 * Bytes of a plan file, unpacked. One of 80,000 changes has 30 million, and 120 million where each change is written whole, as
 * earlier versions did: this is twice that. A small file that unpacks to more is no plan.
 */
export const mostPlanBytes = 256 * 1024 * 1024;
