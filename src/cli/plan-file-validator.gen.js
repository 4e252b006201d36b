// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.
export const validatePlanFile = validate10;
const schema11 = {"title":"PlanFile","description":"A saved plan: what `rollcall plan --out` writes and `rollcall apply --plan` reads. Readers refuse another major format version and ignore nothing: objects are closed. The definition `report` is the file that `rollcall apply --report` writes.","type":"object","additionalProperties":false,"required":["formatVersion","createdAt","fingerprint","schoolFingerprints","plan"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"createdAt":{"description":"When the plan was made, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"schoolFingerprints":{"description":"By ClassTag school, for the schools that have changes.","type":"object","additionalProperties":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"}},"plan":{"type":"object","additionalProperties":false,"required":["district","scope","moment","tenants","reads","terms","dailySync","changes","diagnostics","refusals","schools","settings","forecast","unmanaged"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"scope":{"description":"What was planned: the whole district, or some of its schools.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},{"type":"object","additionalProperties":false,"required":["kind","schools"],"properties":{"kind":{"const":"schools"},"schools":{"type":"array","items":{"type":"string"}}}}]},"base":{"description":"The commit that the file was compared with, where there is one.","type":"object","additionalProperties":false,"required":["revision","loosened","drift"],"properties":{"revision":{"type":"string"},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","before","after"],"properties":{"what":{"type":"string"},"before":{"type":"string"},"after":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}}}}},"drift":{"type":"array","items":{"type":"string"}}}},"reversal":{"description":"The apply that this plan takes back, where it is such a plan.","type":"object","additionalProperties":false,"required":["of","applied"],"properties":{"of":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"applied":{"type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"connections":{"type":"array","items":{"type":"string"},"description":"What the classroom holds at that moment."},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}},"description":"The line that asks for it."},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}}}}}]}}}},"moment":{"description":"Local day and time of the district.","type":"object","additionalProperties":false,"required":["date","time"],"properties":{"date":{"type":"string"},"time":{"type":"string"}}},"tenants":{"description":"Who both systems say they are.","type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId","orgName"],"properties":{"endpoint":{"type":"string"},"orgId":{"type":"string"},"orgName":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id","name"],"properties":{"endpoint":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}}}}},"reads":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}}},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","title","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"startDate":{"type":"string"},"endDate":{"type":"string"}}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"changes":{"description":"In the order in which they are written.","type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"connections":{"type":"array","items":{"type":"string"},"description":"What the classroom holds at that moment."},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}},"description":"The line that asks for it."},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}}}}}]}},"diagnostics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"excerpt":{"type":"string"},"school":{"type":"string"}}}},"refusals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["guard","message","wayOut","numbers","canBeAcknowledged"],"properties":{"guard":{"type":"string"},"school":{"type":"string"},"message":{"type":"string"},"wayOut":{"type":"string"},"numbers":{"type":"object","additionalProperties":false,"required":["count","of","limit"],"properties":{"count":{"type":"number"},"of":{"type":"number"},"limit":{"type":"number"}}},"acknowledgedBy":{"type":"string"},"canBeAcknowledged":{"type":"boolean"}}}},"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","participates","activeClassrooms","listed","decided","undecided","unchanged","blocked","sharedClasses"],"properties":{"name":{"type":"string"},"key":{"type":"string"},"participates":{"type":"boolean"},"policy":{"enum":["archive","leave","sync"]},"activeClassrooms":{"type":"integer","minimum":0},"listed":{"type":"integer","minimum":0},"decided":{"type":"integer","minimum":0},"undecided":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"sharedClasses":{"type":"integer","minimum":0}}}},"settings":{"type":"object","additionalProperties":false,"required":["declared","unchanged"],"properties":{"declared":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"array","items":{"type":"string"}}}},"forecast":{"description":"What the next nightly sync will do once the plan is applied.","type":"object","additionalProperties":false,"required":["schools","threshold","assumptions"],"properties":{"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["school","kept","renamed","created","unarchived","hidden","archived"],"properties":{"school":{"type":"string"},"kept":{"type":"integer","minimum":0},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"created":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"unarchived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"hidden":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"archived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}}}}},"threshold":{"type":"object","additionalProperties":false,"required":["percent","wouldArchive","connected","exceeded"],"properties":{"percent":{"oneOf":[{"type":"number"},{"const":"unknown"}]},"wouldArchive":{"type":"integer","minimum":0},"connected":{"type":"integer","minimum":0},"exceeded":{"type":"boolean"}}},"assumptions":{"type":"array","items":{"type":"string"}}}},"unmanaged":{"type":"object","additionalProperties":false,"required":["schools","classrooms"],"properties":{"schools":{"type":"integer","minimum":0},"classrooms":{"type":"integer","minimum":0}}}}}}};
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");
const pattern2 = new RegExp("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.schoolFingerprints === undefined) && (missing0 = "schoolFingerprints"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "formatVersion") || (key0 === "createdAt")) || (key0 === "fingerprint")) || (key0 === "schoolFingerprints")) || (key0 === "plan"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate10.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data1 = data.createdAt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate10.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data2 = data.fingerprint;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate10.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schoolFingerprints !== undefined){
let data3 = data.schoolFingerprints;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schoolFingerprints/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schoolFingerprints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints",schemaPath:"#/properties/schoolFingerprints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data5 = data.plan;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((((((((((((data5.district === undefined) && (missing1 = "district")) || ((data5.scope === undefined) && (missing1 = "scope"))) || ((data5.moment === undefined) && (missing1 = "moment"))) || ((data5.tenants === undefined) && (missing1 = "tenants"))) || ((data5.reads === undefined) && (missing1 = "reads"))) || ((data5.terms === undefined) && (missing1 = "terms"))) || ((data5.dailySync === undefined) && (missing1 = "dailySync"))) || ((data5.changes === undefined) && (missing1 = "changes"))) || ((data5.diagnostics === undefined) && (missing1 = "diagnostics"))) || ((data5.refusals === undefined) && (missing1 = "refusals"))) || ((data5.schools === undefined) && (missing1 = "schools"))) || ((data5.settings === undefined) && (missing1 = "settings"))) || ((data5.forecast === undefined) && (missing1 = "forecast"))) || ((data5.unmanaged === undefined) && (missing1 = "unmanaged"))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(func2.call(schema11.properties.plan.properties, key2))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.district !== undefined){
let data6 = data5.district;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.id === undefined) && (missing2 = "id")) || ((data6.name === undefined) && (missing2 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data6){
if(!((key3 === "id") || (key3 === "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.id !== undefined){
const _errs19 = errors;
if(typeof data6.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/district/id",schemaPath:"#/properties/plan/properties/district/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.name !== undefined){
const _errs21 = errors;
if(typeof data6.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/district/name",schemaPath:"#/properties/plan/properties/district/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.scope !== undefined){
let data9 = data5.scope;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing0 = null;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.kind === undefined) && (missing3 = "kind")){
const err0 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs27 = errors;
for(const key4 in data9){
if(!(key4 === "kind")){
const err1 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs27 === errors){
if(data9.kind !== undefined){
if("district" !== data9.kind){
const err2 = {instancePath:instancePath+"/plan/scope/kind",schemaPath:"#/properties/plan/properties/scope/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "district"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if(((data9.kind === undefined) && (missing4 = "kind")) || ((data9.schools === undefined) && (missing4 = "schools"))){
const err4 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs31 = errors;
for(const key5 in data9){
if(!((key5 === "kind") || (key5 === "schools"))){
const err5 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs31 === errors){
if(data9.kind !== undefined){
const _errs32 = errors;
if("schools" !== data9.kind){
const err6 = {instancePath:instancePath+"/plan/scope/kind",schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "schools"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.schools !== undefined){
let data12 = data9.schools;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data12)){
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(typeof data12[i0] !== "string"){
const err7 = {instancePath:instancePath+"/plan/scope/schools/" + i0,schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/schools/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/plan/scope/schools",schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err10 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.base !== undefined){
let data14 = data5.base;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if((((data14.revision === undefined) && (missing5 = "revision")) || ((data14.loosened === undefined) && (missing5 = "loosened"))) || ((data14.drift === undefined) && (missing5 = "drift"))){
validate10.errors = [{instancePath:instancePath+"/plan/base",schemaPath:"#/properties/plan/properties/base/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key6 in data14){
if(!(((key6 === "revision") || (key6 === "loosened")) || (key6 === "drift"))){
validate10.errors = [{instancePath:instancePath+"/plan/base",schemaPath:"#/properties/plan/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data14.revision !== undefined){
const _errs40 = errors;
if(typeof data14.revision !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/revision",schemaPath:"#/properties/plan/properties/base/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.loosened !== undefined){
let data16 = data14.loosened;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data16)){
var valid9 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if((((data17.what === undefined) && (missing6 = "what")) || ((data17.before === undefined) && (missing6 = "before"))) || ((data17.after === undefined) && (missing6 = "after"))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1,schemaPath:"#/properties/plan/properties/base/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key7 in data17){
if(!((((key7 === "what") || (key7 === "before")) || (key7 === "after")) || (key7 === "at"))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1,schemaPath:"#/properties/plan/properties/base/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data17.what !== undefined){
const _errs47 = errors;
if(typeof data17.what !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/what",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.before !== undefined){
const _errs49 = errors;
if(typeof data17.before !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/before",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.after !== undefined){
const _errs51 = errors;
if(typeof data17.after !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/after",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data17.at !== undefined){
let data21 = data17.at;
const _errs53 = errors;
if(errors === _errs53){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing7;
if((((data21.file === undefined) && (missing7 = "file")) || ((data21.line === undefined) && (missing7 = "line"))) || ((data21.column === undefined) && (missing7 = "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs55 = errors;
for(const key8 in data21){
if(!(((key8 === "file") || (key8 === "line")) || (key8 === "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data21.file !== undefined){
const _errs56 = errors;
if(typeof data21.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at/file",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.line !== undefined){
let data23 = data21.line;
const _errs58 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at/line",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.column !== undefined){
let data24 = data21.column;
const _errs60 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at/column",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1+"/at",schemaPath:"#/properties/plan/properties/base/properties/loosened/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened/" + i1,schemaPath:"#/properties/plan/properties/base/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/base/loosened",schemaPath:"#/properties/plan/properties/base/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.drift !== undefined){
let data25 = data14.drift;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data25)){
var valid12 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs64 = errors;
if(typeof data25[i2] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/base/drift/" + i2,schemaPath:"#/properties/plan/properties/base/properties/drift/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs64 === errors;
if(!valid12){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/base/drift",schemaPath:"#/properties/plan/properties/base/properties/drift/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs62 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/base",schemaPath:"#/properties/plan/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.reversal !== undefined){
let data27 = data5.reversal;
const _errs66 = errors;
if(errors === _errs66){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing8;
if(((data27.of === undefined) && (missing8 = "of")) || ((data27.applied === undefined) && (missing8 = "applied"))){
validate10.errors = [{instancePath:instancePath+"/plan/reversal",schemaPath:"#/properties/plan/properties/reversal/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key9 in data27){
if(!((key9 === "of") || (key9 === "applied"))){
validate10.errors = [{instancePath:instancePath+"/plan/reversal",schemaPath:"#/properties/plan/properties/reversal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data27.of !== undefined){
let data28 = data27.of;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data28 === "string"){
if(!pattern2.test(data28)){
validate10.errors = [{instancePath:instancePath+"/plan/reversal/of",schemaPath:"#/properties/plan/properties/reversal/properties/of/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reversal/of",schemaPath:"#/properties/plan/properties/reversal/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.applied !== undefined){
let data29 = data27.applied;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data29)){
var valid14 = true;
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
const _errs73 = errors;
const _errs74 = errors;
let valid15 = false;
let passing1 = null;
const _errs75 = errors;
if(errors === _errs75){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing9;
if(((((((((data30.kind === undefined) && (missing9 = "kind")) || ((data30.step === undefined) && (missing9 = "step"))) || ((data30.why === undefined) && (missing9 = "why"))) || ((data30.undo === undefined) && (missing9 = "undo"))) || ((data30.setting === undefined) && (missing9 = "setting"))) || ((data30.direction === undefined) && (missing9 = "direction"))) || ((data30.before === undefined) && (missing9 = "before"))) || ((data30.after === undefined) && (missing9 = "after"))){
const err11 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs77 = errors;
for(const key10 in data30){
if(!((((((((key10 === "kind") || (key10 === "step")) || (key10 === "why")) || (key10 === "undo")) || (key10 === "setting")) || (key10 === "direction")) || (key10 === "before")) || (key10 === "after"))){
const err12 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs77 === errors){
if(data30.kind !== undefined){
const _errs78 = errors;
if("set-setting" !== data30.kind){
const err13 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.step !== undefined){
let data32 = data30.step;
const _errs79 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err14 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs79){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err15 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var valid16 = _errs79 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.why !== undefined){
let data33 = data30.why;
const _errs81 = errors;
if(errors === _errs81){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing10;
if((((data33.rule === undefined) && (missing10 = "rule")) || ((data33.at === undefined) && (missing10 = "at"))) || ((data33.fact === undefined) && (missing10 = "fact"))){
const err16 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs83 = errors;
for(const key11 in data33){
if(!(((key11 === "rule") || (key11 === "at")) || (key11 === "fact"))){
const err17 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs83 === errors){
if(data33.rule !== undefined){
const _errs84 = errors;
if(typeof data33.rule !== "string"){
const err18 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid17 = _errs84 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data33.at !== undefined){
let data35 = data33.at;
const _errs86 = errors;
if(errors === _errs86){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing11;
if((((data35.file === undefined) && (missing11 = "file")) || ((data35.line === undefined) && (missing11 = "line"))) || ((data35.column === undefined) && (missing11 = "column"))){
const err19 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
const _errs88 = errors;
for(const key12 in data35){
if(!(((key12 === "file") || (key12 === "line")) || (key12 === "column"))){
const err20 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(_errs88 === errors){
if(data35.file !== undefined){
const _errs89 = errors;
if(typeof data35.file !== "string"){
const err21 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid18 = _errs89 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data35.line !== undefined){
let data37 = data35.line;
const _errs91 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err22 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data35.column !== undefined){
let data38 = data35.column;
const _errs93 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err23 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid18 = _errs93 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid17 = _errs86 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data33.fact !== undefined){
const _errs95 = errors;
if(typeof data33.fact !== "string"){
const err25 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid17 = _errs95 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.undo !== undefined){
let data40 = data30.undo;
const _errs97 = errors;
if(errors === _errs97){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing12;
if((((data40.level === undefined) && (missing12 = "level")) || ((data40.by === undefined) && (missing12 = "by"))) || ((data40.assumed === undefined) && (missing12 = "assumed"))){
const err27 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
const _errs99 = errors;
for(const key13 in data40){
if(!(((key13 === "level") || (key13 === "by")) || (key13 === "assumed"))){
const err28 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
}
if(_errs99 === errors){
if(data40.level !== undefined){
let data41 = data40.level;
const _errs100 = errors;
if(!(((data41 === "reversible") || (data41 === "by-hand")) || (data41 === "hardly"))){
const err29 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[0].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid19 = _errs100 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data40.by !== undefined){
const _errs101 = errors;
if(typeof data40.by !== "string"){
const err30 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid19 = _errs101 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data40.assumed !== undefined){
const _errs103 = errors;
if(typeof data40.assumed !== "boolean"){
const err31 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid19 = _errs103 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid16 = _errs97 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.setting !== undefined){
let data44 = data30.setting;
const _errs105 = errors;
if(!((((data44 === "deletionThreshold") || (data44 === "manageGuardians")) || (data44 === "unarchiveReappearing")) || (data44 === "updateActiveContacts"))){
const err33 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/setting",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid16 = _errs105 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.direction !== undefined){
let data45 = data30.direction;
const _errs106 = errors;
if(!((data45 === "tighten") || (data45 === "loosen"))){
const err34 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/direction",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.before !== undefined){
let data46 = data30.before;
const _errs107 = errors;
if((typeof data46 !== "boolean") && (!((typeof data46 == "number") && (isFinite(data46))))){
const err35 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/before/type",keyword:"type",params:{type: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[0].properties.before.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data30.after !== undefined){
let data47 = data30.after;
const _errs109 = errors;
if((typeof data47 !== "boolean") && (!((typeof data47 == "number") && (isFinite(data47))))){
const err36 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/properties/after/type",keyword:"type",params:{type: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[0].properties.after.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid1 = _errs75 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs111 = errors;
if(errors === _errs111){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing13;
if((((((((data30.kind === undefined) && (missing13 = "kind")) || ((data30.step === undefined) && (missing13 = "step"))) || ((data30.why === undefined) && (missing13 = "why"))) || ((data30.undo === undefined) && (missing13 = "undo"))) || ((data30.school === undefined) && (missing13 = "school"))) || ((data30.before === undefined) && (missing13 = "before"))) || ((data30.after === undefined) && (missing13 = "after"))){
const err38 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
const _errs113 = errors;
for(const key14 in data30){
if(!(((((((key14 === "kind") || (key14 === "step")) || (key14 === "why")) || (key14 === "undo")) || (key14 === "school")) || (key14 === "before")) || (key14 === "after"))){
const err39 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
}
if(_errs113 === errors){
if(data30.kind !== undefined){
const _errs114 = errors;
if("connect-school" !== data30.kind){
const err40 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid20 = _errs114 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.step !== undefined){
let data49 = data30.step;
const _errs115 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err41 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(errors === _errs115){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
const err42 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
var valid20 = _errs115 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.why !== undefined){
let data50 = data30.why;
const _errs117 = errors;
if(errors === _errs117){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing14;
if((((data50.rule === undefined) && (missing14 = "rule")) || ((data50.at === undefined) && (missing14 = "at"))) || ((data50.fact === undefined) && (missing14 = "fact"))){
const err43 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
const _errs119 = errors;
for(const key15 in data50){
if(!(((key15 === "rule") || (key15 === "at")) || (key15 === "fact"))){
const err44 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
}
if(_errs119 === errors){
if(data50.rule !== undefined){
const _errs120 = errors;
if(typeof data50.rule !== "string"){
const err45 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid21 = _errs120 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data50.at !== undefined){
let data52 = data50.at;
const _errs122 = errors;
if(errors === _errs122){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing15;
if((((data52.file === undefined) && (missing15 = "file")) || ((data52.line === undefined) && (missing15 = "line"))) || ((data52.column === undefined) && (missing15 = "column"))){
const err46 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
const _errs124 = errors;
for(const key16 in data52){
if(!(((key16 === "file") || (key16 === "line")) || (key16 === "column"))){
const err47 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
}
if(_errs124 === errors){
if(data52.file !== undefined){
const _errs125 = errors;
if(typeof data52.file !== "string"){
const err48 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid22 = _errs125 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.line !== undefined){
let data54 = data52.line;
const _errs127 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err49 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid22 = _errs127 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data52.column !== undefined){
let data55 = data52.column;
const _errs129 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err50 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid22 = _errs129 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data50.fact !== undefined){
const _errs131 = errors;
if(typeof data50.fact !== "string"){
const err52 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid21 = _errs131 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid20 = _errs117 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.undo !== undefined){
let data57 = data30.undo;
const _errs133 = errors;
if(errors === _errs133){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing16;
if((((data57.level === undefined) && (missing16 = "level")) || ((data57.by === undefined) && (missing16 = "by"))) || ((data57.assumed === undefined) && (missing16 = "assumed"))){
const err54 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
const _errs135 = errors;
for(const key17 in data57){
if(!(((key17 === "level") || (key17 === "by")) || (key17 === "assumed"))){
const err55 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break;
}
}
if(_errs135 === errors){
if(data57.level !== undefined){
let data58 = data57.level;
const _errs136 = errors;
if(!(((data58 === "reversible") || (data58 === "by-hand")) || (data58 === "hardly"))){
const err56 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[1].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid23 = _errs136 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.by !== undefined){
const _errs137 = errors;
if(typeof data57.by !== "string"){
const err57 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid23 = _errs137 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.assumed !== undefined){
const _errs139 = errors;
if(typeof data57.assumed !== "boolean"){
const err58 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid23 = _errs139 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid20 = _errs133 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.school !== undefined){
let data61 = data30.school;
const _errs141 = errors;
if(errors === _errs141){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing17;
if(((data61.key === undefined) && (missing17 = "key")) || ((data61.name === undefined) && (missing17 = "name"))){
const err60 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/school/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
const _errs143 = errors;
for(const key18 in data61){
if(!((key18 === "key") || (key18 === "name"))){
const err61 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
}
if(_errs143 === errors){
if(data61.key !== undefined){
const _errs144 = errors;
if(typeof data61.key !== "string"){
const err62 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/school/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid24 = _errs144 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data61.name !== undefined){
const _errs146 = errors;
if(typeof data61.name !== "string"){
const err63 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/school/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid24 = _errs146 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var valid20 = _errs141 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.before !== undefined){
let data64 = data30.before;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data64)){
var valid25 = true;
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
const _errs150 = errors;
if(typeof data64[i4] !== "string"){
const err65 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before/" + i4,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid25 = _errs150 === errors;
if(!valid25){
break;
}
}
}
else {
const err66 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var valid20 = _errs148 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data30.after !== undefined){
let data66 = data30.after;
const _errs152 = errors;
if(errors === _errs152){
if(Array.isArray(data66)){
var valid26 = true;
const len5 = data66.length;
for(let i5=0; i5<len5; i5++){
const _errs154 = errors;
if(typeof data66[i5] !== "string"){
const err67 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after/" + i5,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid26 = _errs154 === errors;
if(!valid26){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid20 = _errs152 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid1 = _errs111 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
const _errs156 = errors;
if(errors === _errs156){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing18;
if((((((((((data30.kind === undefined) && (missing18 = "kind")) || ((data30.step === undefined) && (missing18 = "step"))) || ((data30.why === undefined) && (missing18 = "why"))) || ((data30.undo === undefined) && (missing18 = "undo"))) || ((data30.classroom === undefined) && (missing18 = "classroom"))) || ((data30.before === undefined) && (missing18 = "before"))) || ((data30.after === undefined) && (missing18 = "after"))) || ((data30.connections === undefined) && (missing18 = "connections"))) || ((data30.evidence === undefined) && (missing18 = "evidence"))){
const err70 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
const _errs158 = errors;
for(const key19 in data30){
if(!(func2.call(schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties, key19))){
const err71 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break;
}
}
if(_errs158 === errors){
if(data30.kind !== undefined){
let data68 = data30.kind;
const _errs159 = errors;
if(!((data68 === "archive") || (data68 === "unarchive"))){
const err72 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid27 = _errs159 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.connections !== undefined){
let data69 = data30.connections;
const _errs160 = errors;
if(errors === _errs160){
if(Array.isArray(data69)){
var valid28 = true;
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
const _errs162 = errors;
if(typeof data69[i6] !== "string"){
const err73 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/connections/" + i6,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/connections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid28 = _errs162 === errors;
if(!valid28){
break;
}
}
}
else {
const err74 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/connections",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid27 = _errs160 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.step !== undefined){
let data71 = data30.step;
const _errs164 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err75 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs164){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 1 || isNaN(data71)){
const err76 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
var valid27 = _errs164 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.why !== undefined){
let data72 = data30.why;
const _errs166 = errors;
if(errors === _errs166){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
let missing19;
if((((data72.rule === undefined) && (missing19 = "rule")) || ((data72.at === undefined) && (missing19 = "at"))) || ((data72.fact === undefined) && (missing19 = "fact"))){
const err77 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
const _errs168 = errors;
for(const key20 in data72){
if(!(((key20 === "rule") || (key20 === "at")) || (key20 === "fact"))){
const err78 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
}
if(_errs168 === errors){
if(data72.rule !== undefined){
const _errs169 = errors;
if(typeof data72.rule !== "string"){
const err79 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid29 = _errs169 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data72.at !== undefined){
let data74 = data72.at;
const _errs171 = errors;
if(errors === _errs171){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
let missing20;
if((((data74.file === undefined) && (missing20 = "file")) || ((data74.line === undefined) && (missing20 = "line"))) || ((data74.column === undefined) && (missing20 = "column"))){
const err80 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
const _errs173 = errors;
for(const key21 in data74){
if(!(((key21 === "file") || (key21 === "line")) || (key21 === "column"))){
const err81 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
}
if(_errs173 === errors){
if(data74.file !== undefined){
const _errs174 = errors;
if(typeof data74.file !== "string"){
const err82 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid30 = _errs174 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data74.line !== undefined){
let data76 = data74.line;
const _errs176 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err83 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid30 = _errs176 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data74.column !== undefined){
let data77 = data74.column;
const _errs178 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err84 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid30 = _errs178 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid29 = _errs171 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data72.fact !== undefined){
const _errs180 = errors;
if(typeof data72.fact !== "string"){
const err86 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid29 = _errs180 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid27 = _errs166 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.undo !== undefined){
let data79 = data30.undo;
const _errs182 = errors;
if(errors === _errs182){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing21;
if((((data79.level === undefined) && (missing21 = "level")) || ((data79.by === undefined) && (missing21 = "by"))) || ((data79.assumed === undefined) && (missing21 = "assumed"))){
const err88 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
const _errs184 = errors;
for(const key22 in data79){
if(!(((key22 === "level") || (key22 === "by")) || (key22 === "assumed"))){
const err89 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
break;
}
}
if(_errs184 === errors){
if(data79.level !== undefined){
let data80 = data79.level;
const _errs185 = errors;
if(!(((data80 === "reversible") || (data80 === "by-hand")) || (data80 === "hardly"))){
const err90 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid31 = _errs185 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data79.by !== undefined){
const _errs186 = errors;
if(typeof data79.by !== "string"){
const err91 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid31 = _errs186 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data79.assumed !== undefined){
const _errs188 = errors;
if(typeof data79.assumed !== "boolean"){
const err92 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid31 = _errs188 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid27 = _errs182 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.classroom !== undefined){
let data83 = data30.classroom;
const _errs190 = errors;
if(errors === _errs190){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing22;
if((((data83.key === undefined) && (missing22 = "key")) || ((data83.name === undefined) && (missing22 = "name"))) || ((data83.school === undefined) && (missing22 = "school"))){
const err94 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
const _errs192 = errors;
for(const key23 in data83){
if(!(((key23 === "key") || (key23 === "name")) || (key23 === "school"))){
const err95 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
}
if(_errs192 === errors){
if(data83.key !== undefined){
const _errs193 = errors;
if(typeof data83.key !== "string"){
const err96 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid32 = _errs193 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data83.name !== undefined){
const _errs195 = errors;
if(typeof data83.name !== "string"){
const err97 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid32 = _errs195 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data83.school !== undefined){
let data86 = data83.school;
const _errs197 = errors;
if(errors === _errs197){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing23;
if(((data86.key === undefined) && (missing23 = "key")) || ((data86.name === undefined) && (missing23 = "name"))){
const err98 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
const _errs199 = errors;
for(const key24 in data86){
if(!((key24 === "key") || (key24 === "name"))){
const err99 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
break;
}
}
if(_errs199 === errors){
if(data86.key !== undefined){
const _errs200 = errors;
if(typeof data86.key !== "string"){
const err100 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid33 = _errs200 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data86.name !== undefined){
const _errs202 = errors;
if(typeof data86.name !== "string"){
const err101 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid33 = _errs202 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid32 = _errs197 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid27 = _errs190 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.before !== undefined){
let data89 = data30.before;
const _errs204 = errors;
if(!((data89 === "active") || (data89 === "archived"))){
const err104 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid27 = _errs204 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.after !== undefined){
let data90 = data30.after;
const _errs205 = errors;
if(!((data90 === "active") || (data90 === "archived"))){
const err105 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var valid27 = _errs205 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data30.evidence !== undefined){
let data91 = data30.evidence;
const _errs206 = errors;
if(errors === _errs206){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing24;
if((((((((data91.sourcedId === undefined) && (missing24 = "sourcedId")) || ((data91.title === undefined) && (missing24 = "title"))) || ((data91.status === undefined) && (missing24 = "status"))) || ((data91.orgId === undefined) && (missing24 = "orgId"))) || ((data91.terms === undefined) && (missing24 = "terms"))) || ((data91.grades === undefined) && (missing24 = "grades"))) || ((data91.support === undefined) && (missing24 = "support"))){
const err106 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
const _errs208 = errors;
for(const key25 in data91){
if(!(func2.call(schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.evidence.properties, key25))){
const err107 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
break;
}
}
if(_errs208 === errors){
if(data91.sourcedId !== undefined){
const _errs209 = errors;
if(typeof data91.sourcedId !== "string"){
const err108 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid34 = _errs209 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.title !== undefined){
const _errs211 = errors;
if(typeof data91.title !== "string"){
const err109 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/title",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid34 = _errs211 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.status !== undefined){
const _errs213 = errors;
if(typeof data91.status !== "string"){
const err110 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/status",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid34 = _errs213 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.orgId !== undefined){
const _errs215 = errors;
if(typeof data91.orgId !== "string"){
const err111 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/orgId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid34 = _errs215 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.terms !== undefined){
let data96 = data91.terms;
const _errs217 = errors;
if(errors === _errs217){
if(Array.isArray(data96)){
var valid35 = true;
const len7 = data96.length;
for(let i7=0; i7<len7; i7++){
const _errs219 = errors;
if(typeof data96[i7] !== "string"){
const err112 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/terms/" + i7,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid35 = _errs219 === errors;
if(!valid35){
break;
}
}
}
else {
const err113 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/terms",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid34 = _errs217 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.location !== undefined){
const _errs221 = errors;
if(typeof data91.location !== "string"){
const err114 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/location",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid34 = _errs221 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.grades !== undefined){
let data99 = data91.grades;
const _errs223 = errors;
if(errors === _errs223){
if(Array.isArray(data99)){
var valid36 = true;
const len8 = data99.length;
for(let i8=0; i8<len8; i8++){
const _errs225 = errors;
if(typeof data99[i8] !== "string"){
const err115 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/grades/" + i8,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid36 = _errs225 === errors;
if(!valid36){
break;
}
}
}
else {
const err116 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/grades",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid34 = _errs223 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.classCode !== undefined){
const _errs227 = errors;
if(typeof data91.classCode !== "string"){
const err117 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/classCode",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid34 = _errs227 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.holder !== undefined){
const _errs229 = errors;
if(typeof data91.holder !== "string"){
const err118 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/holder",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid34 = _errs229 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.support !== undefined){
let data103 = data91.support;
const _errs231 = errors;
if(errors === _errs231){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing25;
if((((data103.strength === undefined) && (missing25 = "strength")) || ((data103.agrees === undefined) && (missing25 = "agrees"))) || ((data103.disagrees === undefined) && (missing25 = "disagrees"))){
const err119 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
const _errs233 = errors;
for(const key26 in data103){
if(!(((key26 === "strength") || (key26 === "agrees")) || (key26 === "disagrees"))){
const err120 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
break;
}
}
if(_errs233 === errors){
if(data103.strength !== undefined){
let data104 = data103.strength;
const _errs234 = errors;
if(!((((data104 === "strong") || (data104 === "fair")) || (data104 === "weak")) || (data104 === "none"))){
const err121 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[2].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var valid37 = _errs234 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data103.agrees !== undefined){
let data105 = data103.agrees;
const _errs235 = errors;
if(errors === _errs235){
if(Array.isArray(data105)){
var valid38 = true;
const len9 = data105.length;
for(let i9=0; i9<len9; i9++){
const _errs237 = errors;
if(typeof data105[i9] !== "string"){
const err122 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/agrees/" + i9,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var valid38 = _errs237 === errors;
if(!valid38){
break;
}
}
}
else {
const err123 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
var valid37 = _errs235 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data103.disagrees !== undefined){
let data107 = data103.disagrees;
const _errs239 = errors;
if(errors === _errs239){
if(Array.isArray(data107)){
var valid39 = true;
const len10 = data107.length;
for(let i10=0; i10<len10; i10++){
const _errs241 = errors;
if(typeof data107[i10] !== "string"){
const err124 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/disagrees/" + i10,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var valid39 = _errs241 === errors;
if(!valid39){
break;
}
}
}
else {
const err125 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var valid37 = _errs239 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var valid34 = _errs231 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var valid27 = _errs206 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var _valid1 = _errs156 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid15 = true;
passing1 = 2;
}
const _errs243 = errors;
if(errors === _errs243){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing26;
if(((((((((data30.kind === undefined) && (missing26 = "kind")) || ((data30.step === undefined) && (missing26 = "step"))) || ((data30.why === undefined) && (missing26 = "why"))) || ((data30.undo === undefined) && (missing26 = "undo"))) || ((data30.classroom === undefined) && (missing26 = "classroom"))) || ((data30.before === undefined) && (missing26 = "before"))) || ((data30.after === undefined) && (missing26 = "after"))) || ((data30.evidence === undefined) && (missing26 = "evidence"))){
const err129 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
const _errs245 = errors;
for(const key27 in data30){
if(!((((((((key27 === "kind") || (key27 === "step")) || (key27 === "why")) || (key27 === "undo")) || (key27 === "classroom")) || (key27 === "before")) || (key27 === "after")) || (key27 === "evidence"))){
const err130 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
break;
}
}
if(_errs245 === errors){
if(data30.kind !== undefined){
let data109 = data30.kind;
const _errs246 = errors;
if(!((data109 === "connect") || (data109 === "reconnect"))){
const err131 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var valid40 = _errs246 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.step !== undefined){
let data110 = data30.step;
const _errs247 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err132 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(errors === _errs247){
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 1 || isNaN(data110)){
const err133 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
var valid40 = _errs247 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.why !== undefined){
let data111 = data30.why;
const _errs249 = errors;
if(errors === _errs249){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
let missing27;
if((((data111.rule === undefined) && (missing27 = "rule")) || ((data111.at === undefined) && (missing27 = "at"))) || ((data111.fact === undefined) && (missing27 = "fact"))){
const err134 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
const _errs251 = errors;
for(const key28 in data111){
if(!(((key28 === "rule") || (key28 === "at")) || (key28 === "fact"))){
const err135 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
break;
}
}
if(_errs251 === errors){
if(data111.rule !== undefined){
const _errs252 = errors;
if(typeof data111.rule !== "string"){
const err136 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var valid41 = _errs252 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data111.at !== undefined){
let data113 = data111.at;
const _errs254 = errors;
if(errors === _errs254){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing28;
if((((data113.file === undefined) && (missing28 = "file")) || ((data113.line === undefined) && (missing28 = "line"))) || ((data113.column === undefined) && (missing28 = "column"))){
const err137 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
const _errs256 = errors;
for(const key29 in data113){
if(!(((key29 === "file") || (key29 === "line")) || (key29 === "column"))){
const err138 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break;
}
}
if(_errs256 === errors){
if(data113.file !== undefined){
const _errs257 = errors;
if(typeof data113.file !== "string"){
const err139 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid42 = _errs257 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data113.line !== undefined){
let data115 = data113.line;
const _errs259 = errors;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err140 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var valid42 = _errs259 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data113.column !== undefined){
let data116 = data113.column;
const _errs261 = errors;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err141 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid42 = _errs261 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var valid41 = _errs254 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data111.fact !== undefined){
const _errs263 = errors;
if(typeof data111.fact !== "string"){
const err143 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid41 = _errs263 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var valid40 = _errs249 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.undo !== undefined){
let data118 = data30.undo;
const _errs265 = errors;
if(errors === _errs265){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing29;
if((((data118.level === undefined) && (missing29 = "level")) || ((data118.by === undefined) && (missing29 = "by"))) || ((data118.assumed === undefined) && (missing29 = "assumed"))){
const err145 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
const _errs267 = errors;
for(const key30 in data118){
if(!(((key30 === "level") || (key30 === "by")) || (key30 === "assumed"))){
const err146 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
}
if(_errs267 === errors){
if(data118.level !== undefined){
let data119 = data118.level;
const _errs268 = errors;
if(!(((data119 === "reversible") || (data119 === "by-hand")) || (data119 === "hardly"))){
const err147 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid43 = _errs268 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data118.by !== undefined){
const _errs269 = errors;
if(typeof data118.by !== "string"){
const err148 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var valid43 = _errs269 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data118.assumed !== undefined){
const _errs271 = errors;
if(typeof data118.assumed !== "boolean"){
const err149 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var valid43 = _errs271 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
else {
const err150 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid40 = _errs265 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.classroom !== undefined){
let data122 = data30.classroom;
const _errs273 = errors;
if(errors === _errs273){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing30;
if((((data122.key === undefined) && (missing30 = "key")) || ((data122.name === undefined) && (missing30 = "name"))) || ((data122.school === undefined) && (missing30 = "school"))){
const err151 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
const _errs275 = errors;
for(const key31 in data122){
if(!(((key31 === "key") || (key31 === "name")) || (key31 === "school"))){
const err152 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
break;
}
}
if(_errs275 === errors){
if(data122.key !== undefined){
const _errs276 = errors;
if(typeof data122.key !== "string"){
const err153 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var valid44 = _errs276 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data122.name !== undefined){
const _errs278 = errors;
if(typeof data122.name !== "string"){
const err154 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var valid44 = _errs278 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data122.school !== undefined){
let data125 = data122.school;
const _errs280 = errors;
if(errors === _errs280){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing31;
if(((data125.key === undefined) && (missing31 = "key")) || ((data125.name === undefined) && (missing31 = "name"))){
const err155 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
const _errs282 = errors;
for(const key32 in data125){
if(!((key32 === "key") || (key32 === "name"))){
const err156 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
break;
}
}
if(_errs282 === errors){
if(data125.key !== undefined){
const _errs283 = errors;
if(typeof data125.key !== "string"){
const err157 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var valid45 = _errs283 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data125.name !== undefined){
const _errs285 = errors;
if(typeof data125.name !== "string"){
const err158 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var valid45 = _errs285 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
else {
const err159 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var valid44 = _errs280 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
var valid40 = _errs273 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.before !== undefined){
let data128 = data30.before;
const _errs287 = errors;
if(errors === _errs287){
if(Array.isArray(data128)){
var valid46 = true;
const len11 = data128.length;
for(let i11=0; i11<len11; i11++){
const _errs289 = errors;
if(typeof data128[i11] !== "string"){
const err161 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before/" + i11,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var valid46 = _errs289 === errors;
if(!valid46){
break;
}
}
}
else {
const err162 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var valid40 = _errs287 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.after !== undefined){
let data130 = data30.after;
const _errs291 = errors;
if(errors === _errs291){
if(Array.isArray(data130)){
if(data130.length > 1){
const err163 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
if(data130.length < 1){
const err164 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
var valid47 = true;
const len12 = data130.length;
for(let i12=0; i12<len12; i12++){
const _errs293 = errors;
if(typeof data130[i12] !== "string"){
const err165 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after/" + i12,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var valid47 = _errs293 === errors;
if(!valid47){
break;
}
}
}
}
}
else {
const err166 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var valid40 = _errs291 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data30.evidence !== undefined){
let data132 = data30.evidence;
const _errs295 = errors;
if(errors === _errs295){
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
let missing32;
if((((((((data132.sourcedId === undefined) && (missing32 = "sourcedId")) || ((data132.title === undefined) && (missing32 = "title"))) || ((data132.status === undefined) && (missing32 = "status"))) || ((data132.orgId === undefined) && (missing32 = "orgId"))) || ((data132.terms === undefined) && (missing32 = "terms"))) || ((data132.grades === undefined) && (missing32 = "grades"))) || ((data132.support === undefined) && (missing32 = "support"))){
const err167 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
const _errs297 = errors;
for(const key33 in data132){
if(!(func2.call(schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[3].properties.evidence.properties, key33))){
const err168 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
break;
}
}
if(_errs297 === errors){
if(data132.sourcedId !== undefined){
const _errs298 = errors;
if(typeof data132.sourcedId !== "string"){
const err169 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var valid48 = _errs298 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.title !== undefined){
const _errs300 = errors;
if(typeof data132.title !== "string"){
const err170 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/title",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var valid48 = _errs300 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.status !== undefined){
const _errs302 = errors;
if(typeof data132.status !== "string"){
const err171 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/status",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var valid48 = _errs302 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.orgId !== undefined){
const _errs304 = errors;
if(typeof data132.orgId !== "string"){
const err172 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/orgId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid48 = _errs304 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.terms !== undefined){
let data137 = data132.terms;
const _errs306 = errors;
if(errors === _errs306){
if(Array.isArray(data137)){
var valid49 = true;
const len13 = data137.length;
for(let i13=0; i13<len13; i13++){
const _errs308 = errors;
if(typeof data137[i13] !== "string"){
const err173 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/terms/" + i13,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var valid49 = _errs308 === errors;
if(!valid49){
break;
}
}
}
else {
const err174 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/terms",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
var valid48 = _errs306 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.location !== undefined){
const _errs310 = errors;
if(typeof data132.location !== "string"){
const err175 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/location",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var valid48 = _errs310 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.grades !== undefined){
let data140 = data132.grades;
const _errs312 = errors;
if(errors === _errs312){
if(Array.isArray(data140)){
var valid50 = true;
const len14 = data140.length;
for(let i14=0; i14<len14; i14++){
const _errs314 = errors;
if(typeof data140[i14] !== "string"){
const err176 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/grades/" + i14,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var valid50 = _errs314 === errors;
if(!valid50){
break;
}
}
}
else {
const err177 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/grades",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var valid48 = _errs312 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.classCode !== undefined){
const _errs316 = errors;
if(typeof data132.classCode !== "string"){
const err178 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/classCode",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var valid48 = _errs316 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.holder !== undefined){
const _errs318 = errors;
if(typeof data132.holder !== "string"){
const err179 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/holder",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var valid48 = _errs318 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data132.support !== undefined){
let data144 = data132.support;
const _errs320 = errors;
if(errors === _errs320){
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
let missing33;
if((((data144.strength === undefined) && (missing33 = "strength")) || ((data144.agrees === undefined) && (missing33 = "agrees"))) || ((data144.disagrees === undefined) && (missing33 = "disagrees"))){
const err180 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
const _errs322 = errors;
for(const key34 in data144){
if(!(((key34 === "strength") || (key34 === "agrees")) || (key34 === "disagrees"))){
const err181 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
break;
}
}
if(_errs322 === errors){
if(data144.strength !== undefined){
let data145 = data144.strength;
const _errs323 = errors;
if(!((((data145 === "strong") || (data145 === "fair")) || (data145 === "weak")) || (data145 === "none"))){
const err182 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[3].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var valid51 = _errs323 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data144.agrees !== undefined){
let data146 = data144.agrees;
const _errs324 = errors;
if(errors === _errs324){
if(Array.isArray(data146)){
var valid52 = true;
const len15 = data146.length;
for(let i15=0; i15<len15; i15++){
const _errs326 = errors;
if(typeof data146[i15] !== "string"){
const err183 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/agrees/" + i15,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var valid52 = _errs326 === errors;
if(!valid52){
break;
}
}
}
else {
const err184 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var valid51 = _errs324 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data144.disagrees !== undefined){
let data148 = data144.disagrees;
const _errs328 = errors;
if(errors === _errs328){
if(Array.isArray(data148)){
var valid53 = true;
const len16 = data148.length;
for(let i16=0; i16<len16; i16++){
const _errs330 = errors;
if(typeof data148[i16] !== "string"){
const err185 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/disagrees/" + i16,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var valid53 = _errs330 === errors;
if(!valid53){
break;
}
}
}
else {
const err186 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var valid51 = _errs328 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var valid48 = _errs320 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err188 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
var valid40 = _errs295 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var _valid1 = _errs243 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid15 = true;
passing1 = 3;
}
const _errs332 = errors;
if(errors === _errs332){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing34;
if((((((((data30.kind === undefined) && (missing34 = "kind")) || ((data30.step === undefined) && (missing34 = "step"))) || ((data30.why === undefined) && (missing34 = "why"))) || ((data30.undo === undefined) && (missing34 = "undo"))) || ((data30.classroom === undefined) && (missing34 = "classroom"))) || ((data30.before === undefined) && (missing34 = "before"))) || ((data30.after === undefined) && (missing34 = "after"))){
const err190 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
else {
const _errs334 = errors;
for(const key35 in data30){
if(!(((((((key35 === "kind") || (key35 === "step")) || (key35 === "why")) || (key35 === "undo")) || (key35 === "classroom")) || (key35 === "before")) || (key35 === "after"))){
const err191 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
break;
}
}
if(_errs334 === errors){
if(data30.kind !== undefined){
const _errs335 = errors;
if("disconnect" !== data30.kind){
const err192 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var valid54 = _errs335 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.step !== undefined){
let data151 = data30.step;
const _errs336 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err193 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(errors === _errs336){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 1 || isNaN(data151)){
const err194 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
var valid54 = _errs336 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.why !== undefined){
let data152 = data30.why;
const _errs338 = errors;
if(errors === _errs338){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing35;
if((((data152.rule === undefined) && (missing35 = "rule")) || ((data152.at === undefined) && (missing35 = "at"))) || ((data152.fact === undefined) && (missing35 = "fact"))){
const err195 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
const _errs340 = errors;
for(const key36 in data152){
if(!(((key36 === "rule") || (key36 === "at")) || (key36 === "fact"))){
const err196 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
break;
}
}
if(_errs340 === errors){
if(data152.rule !== undefined){
const _errs341 = errors;
if(typeof data152.rule !== "string"){
const err197 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var valid55 = _errs341 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data152.at !== undefined){
let data154 = data152.at;
const _errs343 = errors;
if(errors === _errs343){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing36;
if((((data154.file === undefined) && (missing36 = "file")) || ((data154.line === undefined) && (missing36 = "line"))) || ((data154.column === undefined) && (missing36 = "column"))){
const err198 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
const _errs345 = errors;
for(const key37 in data154){
if(!(((key37 === "file") || (key37 === "line")) || (key37 === "column"))){
const err199 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
break;
}
}
if(_errs345 === errors){
if(data154.file !== undefined){
const _errs346 = errors;
if(typeof data154.file !== "string"){
const err200 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var valid56 = _errs346 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data154.line !== undefined){
let data156 = data154.line;
const _errs348 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err201 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var valid56 = _errs348 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data154.column !== undefined){
let data157 = data154.column;
const _errs350 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err202 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var valid56 = _errs350 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
else {
const err203 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var valid55 = _errs343 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data152.fact !== undefined){
const _errs352 = errors;
if(typeof data152.fact !== "string"){
const err204 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var valid55 = _errs352 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var valid54 = _errs338 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.undo !== undefined){
let data159 = data30.undo;
const _errs354 = errors;
if(errors === _errs354){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing37;
if((((data159.level === undefined) && (missing37 = "level")) || ((data159.by === undefined) && (missing37 = "by"))) || ((data159.assumed === undefined) && (missing37 = "assumed"))){
const err206 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
const _errs356 = errors;
for(const key38 in data159){
if(!(((key38 === "level") || (key38 === "by")) || (key38 === "assumed"))){
const err207 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
break;
}
}
if(_errs356 === errors){
if(data159.level !== undefined){
let data160 = data159.level;
const _errs357 = errors;
if(!(((data160 === "reversible") || (data160 === "by-hand")) || (data160 === "hardly"))){
const err208 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var valid57 = _errs357 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data159.by !== undefined){
const _errs358 = errors;
if(typeof data159.by !== "string"){
const err209 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var valid57 = _errs358 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data159.assumed !== undefined){
const _errs360 = errors;
if(typeof data159.assumed !== "boolean"){
const err210 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var valid57 = _errs360 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var valid54 = _errs354 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.classroom !== undefined){
let data163 = data30.classroom;
const _errs362 = errors;
if(errors === _errs362){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing38;
if((((data163.key === undefined) && (missing38 = "key")) || ((data163.name === undefined) && (missing38 = "name"))) || ((data163.school === undefined) && (missing38 = "school"))){
const err212 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
else {
const _errs364 = errors;
for(const key39 in data163){
if(!(((key39 === "key") || (key39 === "name")) || (key39 === "school"))){
const err213 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break;
}
}
if(_errs364 === errors){
if(data163.key !== undefined){
const _errs365 = errors;
if(typeof data163.key !== "string"){
const err214 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var valid58 = _errs365 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data163.name !== undefined){
const _errs367 = errors;
if(typeof data163.name !== "string"){
const err215 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var valid58 = _errs367 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data163.school !== undefined){
let data166 = data163.school;
const _errs369 = errors;
if(errors === _errs369){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing39;
if(((data166.key === undefined) && (missing39 = "key")) || ((data166.name === undefined) && (missing39 = "name"))){
const err216 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
const _errs371 = errors;
for(const key40 in data166){
if(!((key40 === "key") || (key40 === "name"))){
const err217 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
break;
}
}
if(_errs371 === errors){
if(data166.key !== undefined){
const _errs372 = errors;
if(typeof data166.key !== "string"){
const err218 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var valid59 = _errs372 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data166.name !== undefined){
const _errs374 = errors;
if(typeof data166.name !== "string"){
const err219 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var valid59 = _errs374 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var valid58 = _errs369 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
else {
const err221 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var valid54 = _errs362 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.before !== undefined){
let data169 = data30.before;
const _errs376 = errors;
if(errors === _errs376){
if(Array.isArray(data169)){
if(data169.length < 1){
const err222 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
var valid60 = true;
const len17 = data169.length;
for(let i17=0; i17<len17; i17++){
const _errs378 = errors;
if(typeof data169[i17] !== "string"){
const err223 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before/" + i17,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var valid60 = _errs378 === errors;
if(!valid60){
break;
}
}
}
}
else {
const err224 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var valid54 = _errs376 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data30.after !== undefined){
let data171 = data30.after;
const _errs380 = errors;
if(errors === _errs380){
if(Array.isArray(data171)){
if(data171.length > 0){
const err225 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
var valid61 = true;
const len18 = data171.length;
for(let i18=0; i18<len18; i18++){
const _errs382 = errors;
if(typeof data171[i18] !== "string"){
const err226 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after/" + i18,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var valid61 = _errs382 === errors;
if(!valid61){
break;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var valid54 = _errs380 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err228 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
var _valid1 = _errs332 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid15 = true;
passing1 = 4;
}
const _errs384 = errors;
if(errors === _errs384){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing40;
if((((((data30.kind === undefined) && (missing40 = "kind")) || ((data30.step === undefined) && (missing40 = "step"))) || ((data30.why === undefined) && (missing40 = "why"))) || ((data30.undo === undefined) && (missing40 = "undo"))) || ((data30.members === undefined) && (missing40 = "members"))){
const err229 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
const _errs386 = errors;
for(const key41 in data30){
if(!(((((key41 === "kind") || (key41 === "step")) || (key41 === "why")) || (key41 === "undo")) || (key41 === "members"))){
const err230 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
break;
}
}
if(_errs386 === errors){
if(data30.kind !== undefined){
const _errs387 = errors;
if("exchange" !== data30.kind){
const err231 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/kind",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var valid62 = _errs387 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data30.step !== undefined){
let data174 = data30.step;
const _errs388 = errors;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err232 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(errors === _errs388){
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 1 || isNaN(data174)){
const err233 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/step",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
var valid62 = _errs388 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data30.why !== undefined){
let data175 = data30.why;
const _errs390 = errors;
if(errors === _errs390){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing41;
if((((data175.rule === undefined) && (missing41 = "rule")) || ((data175.at === undefined) && (missing41 = "at"))) || ((data175.fact === undefined) && (missing41 = "fact"))){
const err234 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
else {
const _errs392 = errors;
for(const key42 in data175){
if(!(((key42 === "rule") || (key42 === "at")) || (key42 === "fact"))){
const err235 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
break;
}
}
if(_errs392 === errors){
if(data175.rule !== undefined){
const _errs393 = errors;
if(typeof data175.rule !== "string"){
const err236 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/rule",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var valid63 = _errs393 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data175.at !== undefined){
let data177 = data175.at;
const _errs395 = errors;
if(errors === _errs395){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing42;
if((((data177.file === undefined) && (missing42 = "file")) || ((data177.line === undefined) && (missing42 = "line"))) || ((data177.column === undefined) && (missing42 = "column"))){
const err237 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
else {
const _errs397 = errors;
for(const key43 in data177){
if(!(((key43 === "file") || (key43 === "line")) || (key43 === "column"))){
const err238 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
break;
}
}
if(_errs397 === errors){
if(data177.file !== undefined){
const _errs398 = errors;
if(typeof data177.file !== "string"){
const err239 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var valid64 = _errs398 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data177.line !== undefined){
let data179 = data177.line;
const _errs400 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err240 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var valid64 = _errs400 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data177.column !== undefined){
let data180 = data177.column;
const _errs402 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err241 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var valid64 = _errs402 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var valid63 = _errs395 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data175.fact !== undefined){
const _errs404 = errors;
if(typeof data175.fact !== "string"){
const err243 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why/fact",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var valid63 = _errs404 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/why",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var valid62 = _errs390 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data30.undo !== undefined){
let data182 = data30.undo;
const _errs406 = errors;
if(errors === _errs406){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing43;
if((((data182.level === undefined) && (missing43 = "level")) || ((data182.by === undefined) && (missing43 = "by"))) || ((data182.assumed === undefined) && (missing43 = "assumed"))){
const err245 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
else {
const _errs408 = errors;
for(const key44 in data182){
if(!(((key44 === "level") || (key44 === "by")) || (key44 === "assumed"))){
const err246 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
break;
}
}
if(_errs408 === errors){
if(data182.level !== undefined){
let data183 = data182.level;
const _errs409 = errors;
if(!(((data183 === "reversible") || (data183 === "by-hand")) || (data183 === "hardly"))){
const err247 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/level",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var valid65 = _errs409 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data182.by !== undefined){
const _errs410 = errors;
if(typeof data182.by !== "string"){
const err248 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/by",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var valid65 = _errs410 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data182.assumed !== undefined){
const _errs412 = errors;
if(typeof data182.assumed !== "boolean"){
const err249 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo/assumed",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var valid65 = _errs412 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/undo",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
var valid62 = _errs406 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data30.members !== undefined){
let data186 = data30.members;
const _errs414 = errors;
if(errors === _errs414){
if(Array.isArray(data186)){
if(data186.length < 2){
const err251 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
var valid66 = true;
const len19 = data186.length;
for(let i19=0; i19<len19; i19++){
let data187 = data186[i19];
const _errs416 = errors;
if(errors === _errs416){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
let missing44;
if((((((data187.at === undefined) && (missing44 = "at")) || ((data187.classroom === undefined) && (missing44 = "classroom"))) || ((data187.before === undefined) && (missing44 = "before"))) || ((data187.after === undefined) && (missing44 = "after"))) || ((data187.evidence === undefined) && (missing44 = "evidence"))){
const err252 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
else {
const _errs418 = errors;
for(const key45 in data187){
if(!(((((key45 === "at") || (key45 === "classroom")) || (key45 === "before")) || (key45 === "after")) || (key45 === "evidence"))){
const err253 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
break;
}
}
if(_errs418 === errors){
if(data187.at !== undefined){
let data188 = data187.at;
const _errs419 = errors;
if(errors === _errs419){
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
let missing45;
if((((data188.file === undefined) && (missing45 = "file")) || ((data188.line === undefined) && (missing45 = "line"))) || ((data188.column === undefined) && (missing45 = "column"))){
const err254 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
const _errs421 = errors;
for(const key46 in data188){
if(!(((key46 === "file") || (key46 === "line")) || (key46 === "column"))){
const err255 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
break;
}
}
if(_errs421 === errors){
if(data188.file !== undefined){
const _errs422 = errors;
if(typeof data188.file !== "string"){
const err256 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at/file",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var valid68 = _errs422 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data188.line !== undefined){
let data190 = data188.line;
const _errs424 = errors;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err257 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at/line",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var valid68 = _errs424 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data188.column !== undefined){
let data191 = data188.column;
const _errs426 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err258 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at/column",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var valid68 = _errs426 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/at",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
var valid67 = _errs419 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data187.classroom !== undefined){
let data192 = data187.classroom;
const _errs428 = errors;
if(errors === _errs428){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing46;
if((((data192.key === undefined) && (missing46 = "key")) || ((data192.name === undefined) && (missing46 = "name"))) || ((data192.school === undefined) && (missing46 = "school"))){
const err260 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
const _errs430 = errors;
for(const key47 in data192){
if(!(((key47 === "key") || (key47 === "name")) || (key47 === "school"))){
const err261 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
break;
}
}
if(_errs430 === errors){
if(data192.key !== undefined){
const _errs431 = errors;
if(typeof data192.key !== "string"){
const err262 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var valid69 = _errs431 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data192.name !== undefined){
const _errs433 = errors;
if(typeof data192.name !== "string"){
const err263 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var valid69 = _errs433 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data192.school !== undefined){
let data195 = data192.school;
const _errs435 = errors;
if(errors === _errs435){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing47;
if(((data195.key === undefined) && (missing47 = "key")) || ((data195.name === undefined) && (missing47 = "name"))){
const err264 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
else {
const _errs437 = errors;
for(const key48 in data195){
if(!((key48 === "key") || (key48 === "name"))){
const err265 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
break;
}
}
if(_errs437 === errors){
if(data195.key !== undefined){
const _errs438 = errors;
if(typeof data195.key !== "string"){
const err266 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/school/key",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var valid70 = _errs438 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data195.name !== undefined){
const _errs440 = errors;
if(typeof data195.name !== "string"){
const err267 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/school/name",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var valid70 = _errs440 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom/school",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid69 = _errs435 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/classroom",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var valid67 = _errs428 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data187.before !== undefined){
let data198 = data187.before;
const _errs442 = errors;
if(errors === _errs442){
if(Array.isArray(data198)){
if(data198.length < 1){
const err270 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
var valid71 = true;
const len20 = data198.length;
for(let i20=0; i20<len20; i20++){
const _errs444 = errors;
if(typeof data198[i20] !== "string"){
const err271 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/before/" + i20,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var valid71 = _errs444 === errors;
if(!valid71){
break;
}
}
}
}
else {
const err272 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/before",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var valid67 = _errs442 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data187.after !== undefined){
let data200 = data187.after;
const _errs446 = errors;
if(errors === _errs446){
if(Array.isArray(data200)){
if(data200.length > 1){
const err273 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
else {
if(data200.length < 1){
const err274 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
else {
var valid72 = true;
const len21 = data200.length;
for(let i21=0; i21<len21; i21++){
const _errs448 = errors;
if(typeof data200[i21] !== "string"){
const err275 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/after/" + i21,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var valid72 = _errs448 === errors;
if(!valid72){
break;
}
}
}
}
}
else {
const err276 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/after",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
var valid67 = _errs446 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data187.evidence !== undefined){
let data202 = data187.evidence;
const _errs450 = errors;
if(errors === _errs450){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing48;
if((((((((data202.sourcedId === undefined) && (missing48 = "sourcedId")) || ((data202.title === undefined) && (missing48 = "title"))) || ((data202.status === undefined) && (missing48 = "status"))) || ((data202.orgId === undefined) && (missing48 = "orgId"))) || ((data202.terms === undefined) && (missing48 = "terms"))) || ((data202.grades === undefined) && (missing48 = "grades"))) || ((data202.support === undefined) && (missing48 = "support"))){
const err277 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
const _errs452 = errors;
for(const key49 in data202){
if(!(func2.call(schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[5].properties.members.items.properties.evidence.properties, key49))){
const err278 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
break;
}
}
if(_errs452 === errors){
if(data202.sourcedId !== undefined){
const _errs453 = errors;
if(typeof data202.sourcedId !== "string"){
const err279 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var valid73 = _errs453 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.title !== undefined){
const _errs455 = errors;
if(typeof data202.title !== "string"){
const err280 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/title",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var valid73 = _errs455 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.status !== undefined){
const _errs457 = errors;
if(typeof data202.status !== "string"){
const err281 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/status",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var valid73 = _errs457 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.orgId !== undefined){
const _errs459 = errors;
if(typeof data202.orgId !== "string"){
const err282 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/orgId",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var valid73 = _errs459 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.terms !== undefined){
let data207 = data202.terms;
const _errs461 = errors;
if(errors === _errs461){
if(Array.isArray(data207)){
var valid74 = true;
const len22 = data207.length;
for(let i22=0; i22<len22; i22++){
const _errs463 = errors;
if(typeof data207[i22] !== "string"){
const err283 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/terms/" + i22,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var valid74 = _errs463 === errors;
if(!valid74){
break;
}
}
}
else {
const err284 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/terms",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var valid73 = _errs461 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.location !== undefined){
const _errs465 = errors;
if(typeof data202.location !== "string"){
const err285 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/location",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var valid73 = _errs465 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.grades !== undefined){
let data210 = data202.grades;
const _errs467 = errors;
if(errors === _errs467){
if(Array.isArray(data210)){
var valid75 = true;
const len23 = data210.length;
for(let i23=0; i23<len23; i23++){
const _errs469 = errors;
if(typeof data210[i23] !== "string"){
const err286 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/grades/" + i23,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var valid75 = _errs469 === errors;
if(!valid75){
break;
}
}
}
else {
const err287 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/grades",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
var valid73 = _errs467 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.classCode !== undefined){
const _errs471 = errors;
if(typeof data202.classCode !== "string"){
const err288 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/classCode",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var valid73 = _errs471 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.holder !== undefined){
const _errs473 = errors;
if(typeof data202.holder !== "string"){
const err289 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/holder",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var valid73 = _errs473 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data202.support !== undefined){
let data214 = data202.support;
const _errs475 = errors;
if(errors === _errs475){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing49;
if((((data214.strength === undefined) && (missing49 = "strength")) || ((data214.agrees === undefined) && (missing49 = "agrees"))) || ((data214.disagrees === undefined) && (missing49 = "disagrees"))){
const err290 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
const _errs477 = errors;
for(const key50 in data214){
if(!(((key50 === "strength") || (key50 === "agrees")) || (key50 === "disagrees"))){
const err291 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
break;
}
}
if(_errs477 === errors){
if(data214.strength !== undefined){
let data215 = data214.strength;
const _errs478 = errors;
if(!((((data215 === "strong") || (data215 === "fair")) || (data215 === "weak")) || (data215 === "none"))){
const err292 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.reversal.properties.applied.items.oneOf[5].properties.members.items.properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var valid76 = _errs478 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data214.agrees !== undefined){
let data216 = data214.agrees;
const _errs479 = errors;
if(errors === _errs479){
if(Array.isArray(data216)){
var valid77 = true;
const len24 = data216.length;
for(let i24=0; i24<len24; i24++){
const _errs481 = errors;
if(typeof data216[i24] !== "string"){
const err293 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support/agrees/" + i24,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var valid77 = _errs481 === errors;
if(!valid77){
break;
}
}
}
else {
const err294 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
var valid76 = _errs479 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data214.disagrees !== undefined){
let data218 = data214.disagrees;
const _errs483 = errors;
if(errors === _errs483){
if(Array.isArray(data218)){
var valid78 = true;
const len25 = data218.length;
for(let i25=0; i25<len25; i25++){
const _errs485 = errors;
if(typeof data218[i25] !== "string"){
const err295 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support/disagrees/" + i25,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var valid78 = _errs485 === errors;
if(!valid78){
break;
}
}
}
else {
const err296 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
var valid76 = _errs483 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
else {
const err297 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence/support",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var valid73 = _errs475 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err298 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19+"/evidence",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
var valid67 = _errs450 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
}
else {
const err299 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members/" + i19,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
var valid66 = _errs416 === errors;
if(!valid66){
break;
}
}
}
}
else {
const err300 = {instancePath:instancePath+"/plan/reversal/applied/" + i3+"/members",schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var valid62 = _errs414 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
var _valid1 = _errs384 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid15 = true;
passing1 = 5;
}
}
}
}
}
}
if(!valid15){
const err302 = {instancePath:instancePath+"/plan/reversal/applied/" + i3,schemaPath:"#/properties/plan/properties/reversal/properties/applied/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs73 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reversal/applied",schemaPath:"#/properties/plan/properties/reversal/properties/applied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reversal",schemaPath:"#/properties/plan/properties/reversal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs66 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.moment !== undefined){
let data220 = data5.moment;
const _errs487 = errors;
if(errors === _errs487){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
let missing50;
if(((data220.date === undefined) && (missing50 = "date")) || ((data220.time === undefined) && (missing50 = "time"))){
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"}];
return false;
}
else {
const _errs489 = errors;
for(const key51 in data220){
if(!((key51 === "date") || (key51 === "time"))){
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs489 === errors){
if(data220.date !== undefined){
const _errs490 = errors;
if(typeof data220.date !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/moment/date",schemaPath:"#/properties/plan/properties/moment/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid79 = _errs490 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data220.time !== undefined){
const _errs492 = errors;
if(typeof data220.time !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/moment/time",schemaPath:"#/properties/plan/properties/moment/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid79 = _errs492 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs487 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.tenants !== undefined){
let data223 = data5.tenants;
const _errs494 = errors;
if(errors === _errs494){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing51;
if(((data223.classlink === undefined) && (missing51 = "classlink")) || ((data223.classtag === undefined) && (missing51 = "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"}];
return false;
}
else {
const _errs496 = errors;
for(const key52 in data223){
if(!((key52 === "classlink") || (key52 === "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs496 === errors){
if(data223.classlink !== undefined){
let data224 = data223.classlink;
const _errs497 = errors;
if(errors === _errs497){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing52;
if((((data224.endpoint === undefined) && (missing52 = "endpoint")) || ((data224.orgId === undefined) && (missing52 = "orgId"))) || ((data224.orgName === undefined) && (missing52 = "orgName"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs499 = errors;
for(const key53 in data224){
if(!(((key53 === "endpoint") || (key53 === "orgId")) || (key53 === "orgName"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs499 === errors){
if(data224.endpoint !== undefined){
const _errs500 = errors;
if(typeof data224.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/endpoint",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs500 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data224.orgId !== undefined){
const _errs502 = errors;
if(typeof data224.orgId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/orgId",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs502 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data224.orgName !== undefined){
const _errs504 = errors;
if(typeof data224.orgName !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/orgName",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/orgName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs504 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid80 = _errs497 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data223.classtag !== undefined){
let data228 = data223.classtag;
const _errs506 = errors;
if(errors === _errs506){
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing53;
if((((data228.endpoint === undefined) && (missing53 = "endpoint")) || ((data228.id === undefined) && (missing53 = "id"))) || ((data228.name === undefined) && (missing53 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs508 = errors;
for(const key54 in data228){
if(!(((key54 === "endpoint") || (key54 === "id")) || (key54 === "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs508 === errors){
if(data228.endpoint !== undefined){
const _errs509 = errors;
if(typeof data228.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/endpoint",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs509 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data228.id !== undefined){
const _errs511 = errors;
if(typeof data228.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/id",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs511 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data228.name !== undefined){
const _errs513 = errors;
if(typeof data228.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/name",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs513 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid80 = _errs506 === errors;
}
else {
var valid80 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs494 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.reads !== undefined){
let data232 = data5.reads;
const _errs515 = errors;
if(errors === _errs515){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
let missing54;
if(((data232.classlink === undefined) && (missing54 = "classlink")) || ((data232.classtag === undefined) && (missing54 = "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs517 = errors;
for(const key55 in data232){
if(!((key55 === "classlink") || (key55 === "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs517 === errors){
if(data232.classlink !== undefined){
let data233 = data232.classlink;
const _errs518 = errors;
if(errors === _errs518){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing55;
if((((((data233.endpoint === undefined) && (missing55 = "endpoint")) || ((data233.driver === undefined) && (missing55 = "driver"))) || ((data233.readAt === undefined) && (missing55 = "readAt"))) || ((data233.requests === undefined) && (missing55 = "requests"))) || ((data233.counts === undefined) && (missing55 = "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs520 = errors;
for(const key56 in data233){
if(!(((((key56 === "endpoint") || (key56 === "driver")) || (key56 === "readAt")) || (key56 === "requests")) || (key56 === "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs520 === errors){
if(data233.endpoint !== undefined){
const _errs521 = errors;
if(typeof data233.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/endpoint",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid84 = _errs521 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data233.driver !== undefined){
const _errs523 = errors;
if(typeof data233.driver !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/driver",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid84 = _errs523 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data233.readAt !== undefined){
const _errs525 = errors;
if(typeof data233.readAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/readAt",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/readAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid84 = _errs525 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data233.requests !== undefined){
let data237 = data233.requests;
const _errs527 = errors;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/requests",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs527){
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 < 0 || isNaN(data237)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/requests",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid84 = _errs527 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data233.counts !== undefined){
let data238 = data233.counts;
const _errs529 = errors;
if(errors === _errs529){
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key57 in data238){
let data239 = data238[key57];
const _errs532 = errors;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs532){
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 0 || isNaN(data239)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid85 = _errs532 === errors;
if(!valid85){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid84 = _errs529 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid83 = _errs518 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data232.classtag !== undefined){
let data240 = data232.classtag;
const _errs534 = errors;
if(errors === _errs534){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing56;
if((((((data240.endpoint === undefined) && (missing56 = "endpoint")) || ((data240.driver === undefined) && (missing56 = "driver"))) || ((data240.readAt === undefined) && (missing56 = "readAt"))) || ((data240.requests === undefined) && (missing56 = "requests"))) || ((data240.counts === undefined) && (missing56 = "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs536 = errors;
for(const key58 in data240){
if(!(((((key58 === "endpoint") || (key58 === "driver")) || (key58 === "readAt")) || (key58 === "requests")) || (key58 === "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs536 === errors){
if(data240.endpoint !== undefined){
const _errs537 = errors;
if(typeof data240.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/endpoint",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs537 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data240.driver !== undefined){
const _errs539 = errors;
if(typeof data240.driver !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/driver",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs539 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data240.readAt !== undefined){
const _errs541 = errors;
if(typeof data240.readAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/readAt",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/readAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs541 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data240.requests !== undefined){
let data244 = data240.requests;
const _errs543 = errors;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/requests",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs543){
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/requests",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid86 = _errs543 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data240.counts !== undefined){
let data245 = data240.counts;
const _errs545 = errors;
if(errors === _errs545){
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
for(const key59 in data245){
let data246 = data245[key59];
const _errs548 = errors;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs548){
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 < 0 || isNaN(data246)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid87 = _errs548 === errors;
if(!valid87){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid86 = _errs545 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid83 = _errs534 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs515 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.terms !== undefined){
let data247 = data5.terms;
const _errs550 = errors;
if(errors === _errs550){
if(Array.isArray(data247)){
var valid88 = true;
const len26 = data247.length;
for(let i26=0; i26<len26; i26++){
let data248 = data247[i26];
const _errs552 = errors;
if(errors === _errs552){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing57;
if(((((data248.sourcedId === undefined) && (missing57 = "sourcedId")) || ((data248.title === undefined) && (missing57 = "title"))) || ((data248.startDate === undefined) && (missing57 = "startDate"))) || ((data248.endDate === undefined) && (missing57 = "endDate"))){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26,schemaPath:"#/properties/plan/properties/terms/items/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs554 = errors;
for(const key60 in data248){
if(!((((key60 === "sourcedId") || (key60 === "title")) || (key60 === "startDate")) || (key60 === "endDate"))){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26,schemaPath:"#/properties/plan/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs554 === errors){
if(data248.sourcedId !== undefined){
const _errs555 = errors;
if(typeof data248.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26+"/sourcedId",schemaPath:"#/properties/plan/properties/terms/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs555 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data248.title !== undefined){
const _errs557 = errors;
if(typeof data248.title !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26+"/title",schemaPath:"#/properties/plan/properties/terms/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs557 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data248.startDate !== undefined){
const _errs559 = errors;
if(typeof data248.startDate !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26+"/startDate",schemaPath:"#/properties/plan/properties/terms/items/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs559 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data248.endDate !== undefined){
const _errs561 = errors;
if(typeof data248.endDate !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26+"/endDate",schemaPath:"#/properties/plan/properties/terms/items/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid89 = _errs561 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i26,schemaPath:"#/properties/plan/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid88 = _errs552 === errors;
if(!valid88){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/terms",schemaPath:"#/properties/plan/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs550 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.dailySync !== undefined){
let data253 = data5.dailySync;
const _errs563 = errors;
if(errors === _errs563){
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
let missing58;
if((data253.enabled === undefined) && (missing58 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs565 = errors;
for(const key61 in data253){
if(!((key61 === "enabled") || (key61 === "startsAt"))){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs565 === errors){
if(data253.enabled !== undefined){
let data254 = data253.enabled;
const _errs566 = errors;
if(!(((data254 === true) || (data254 === false)) || (data254 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync/enabled",schemaPath:"#/properties/plan/properties/dailySync/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.dailySync.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid90 = _errs566 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data253.startsAt !== undefined){
const _errs567 = errors;
if(typeof data253.startsAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync/startsAt",schemaPath:"#/properties/plan/properties/dailySync/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs567 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs563 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.changes !== undefined){
let data256 = data5.changes;
const _errs569 = errors;
if(errors === _errs569){
if(Array.isArray(data256)){
var valid91 = true;
const len27 = data256.length;
for(let i27=0; i27<len27; i27++){
let data257 = data256[i27];
const _errs571 = errors;
const _errs572 = errors;
let valid92 = false;
let passing2 = null;
const _errs573 = errors;
if(errors === _errs573){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing59;
if(((((((((data257.kind === undefined) && (missing59 = "kind")) || ((data257.step === undefined) && (missing59 = "step"))) || ((data257.why === undefined) && (missing59 = "why"))) || ((data257.undo === undefined) && (missing59 = "undo"))) || ((data257.setting === undefined) && (missing59 = "setting"))) || ((data257.direction === undefined) && (missing59 = "direction"))) || ((data257.before === undefined) && (missing59 = "before"))) || ((data257.after === undefined) && (missing59 = "after"))){
const err303 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
const _errs575 = errors;
for(const key62 in data257){
if(!((((((((key62 === "kind") || (key62 === "step")) || (key62 === "why")) || (key62 === "undo")) || (key62 === "setting")) || (key62 === "direction")) || (key62 === "before")) || (key62 === "after"))){
const err304 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
break;
}
}
if(_errs575 === errors){
if(data257.kind !== undefined){
const _errs576 = errors;
if("set-setting" !== data257.kind){
const err305 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var valid93 = _errs576 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.step !== undefined){
let data259 = data257.step;
const _errs577 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
const err306 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(errors === _errs577){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 1 || isNaN(data259)){
const err307 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
var valid93 = _errs577 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.why !== undefined){
let data260 = data257.why;
const _errs579 = errors;
if(errors === _errs579){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing60;
if((((data260.rule === undefined) && (missing60 = "rule")) || ((data260.at === undefined) && (missing60 = "at"))) || ((data260.fact === undefined) && (missing60 = "fact"))){
const err308 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
else {
const _errs581 = errors;
for(const key63 in data260){
if(!(((key63 === "rule") || (key63 === "at")) || (key63 === "fact"))){
const err309 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
break;
}
}
if(_errs581 === errors){
if(data260.rule !== undefined){
const _errs582 = errors;
if(typeof data260.rule !== "string"){
const err310 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var valid94 = _errs582 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data260.at !== undefined){
let data262 = data260.at;
const _errs584 = errors;
if(errors === _errs584){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing61;
if((((data262.file === undefined) && (missing61 = "file")) || ((data262.line === undefined) && (missing61 = "line"))) || ((data262.column === undefined) && (missing61 = "column"))){
const err311 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
const _errs586 = errors;
for(const key64 in data262){
if(!(((key64 === "file") || (key64 === "line")) || (key64 === "column"))){
const err312 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
break;
}
}
if(_errs586 === errors){
if(data262.file !== undefined){
const _errs587 = errors;
if(typeof data262.file !== "string"){
const err313 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var valid95 = _errs587 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data262.line !== undefined){
let data264 = data262.line;
const _errs589 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
const err314 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var valid95 = _errs589 === errors;
}
else {
var valid95 = true;
}
if(valid95){
if(data262.column !== undefined){
let data265 = data262.column;
const _errs591 = errors;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err315 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var valid95 = _errs591 === errors;
}
else {
var valid95 = true;
}
}
}
}
}
}
else {
const err316 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
var valid94 = _errs584 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data260.fact !== undefined){
const _errs593 = errors;
if(typeof data260.fact !== "string"){
const err317 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var valid94 = _errs593 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
else {
const err318 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
var valid93 = _errs579 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.undo !== undefined){
let data267 = data257.undo;
const _errs595 = errors;
if(errors === _errs595){
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
let missing62;
if((((data267.level === undefined) && (missing62 = "level")) || ((data267.by === undefined) && (missing62 = "by"))) || ((data267.assumed === undefined) && (missing62 = "assumed"))){
const err319 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
else {
const _errs597 = errors;
for(const key65 in data267){
if(!(((key65 === "level") || (key65 === "by")) || (key65 === "assumed"))){
const err320 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
break;
}
}
if(_errs597 === errors){
if(data267.level !== undefined){
let data268 = data267.level;
const _errs598 = errors;
if(!(((data268 === "reversible") || (data268 === "by-hand")) || (data268 === "hardly"))){
const err321 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var valid96 = _errs598 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data267.by !== undefined){
const _errs599 = errors;
if(typeof data267.by !== "string"){
const err322 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var valid96 = _errs599 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data267.assumed !== undefined){
const _errs601 = errors;
if(typeof data267.assumed !== "boolean"){
const err323 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var valid96 = _errs601 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
else {
const err324 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var valid93 = _errs595 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.setting !== undefined){
let data271 = data257.setting;
const _errs603 = errors;
if(!((((data271 === "deletionThreshold") || (data271 === "manageGuardians")) || (data271 === "unarchiveReappearing")) || (data271 === "updateActiveContacts"))){
const err325 = {instancePath:instancePath+"/plan/changes/" + i27+"/setting",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var valid93 = _errs603 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.direction !== undefined){
let data272 = data257.direction;
const _errs604 = errors;
if(!((data272 === "tighten") || (data272 === "loosen"))){
const err326 = {instancePath:instancePath+"/plan/changes/" + i27+"/direction",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var valid93 = _errs604 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.before !== undefined){
let data273 = data257.before;
const _errs605 = errors;
if((typeof data273 !== "boolean") && (!((typeof data273 == "number") && (isFinite(data273))))){
const err327 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/before/type",keyword:"type",params:{type: schema11.properties.plan.properties.changes.items.oneOf[0].properties.before.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var valid93 = _errs605 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data257.after !== undefined){
let data274 = data257.after;
const _errs607 = errors;
if((typeof data274 !== "boolean") && (!((typeof data274 == "number") && (isFinite(data274))))){
const err328 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/after/type",keyword:"type",params:{type: schema11.properties.plan.properties.changes.items.oneOf[0].properties.after.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var valid93 = _errs607 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err329 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
var _valid2 = _errs573 === errors;
if(_valid2){
valid92 = true;
passing2 = 0;
}
const _errs609 = errors;
if(errors === _errs609){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing63;
if((((((((data257.kind === undefined) && (missing63 = "kind")) || ((data257.step === undefined) && (missing63 = "step"))) || ((data257.why === undefined) && (missing63 = "why"))) || ((data257.undo === undefined) && (missing63 = "undo"))) || ((data257.school === undefined) && (missing63 = "school"))) || ((data257.before === undefined) && (missing63 = "before"))) || ((data257.after === undefined) && (missing63 = "after"))){
const err330 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
else {
const _errs611 = errors;
for(const key66 in data257){
if(!(((((((key66 === "kind") || (key66 === "step")) || (key66 === "why")) || (key66 === "undo")) || (key66 === "school")) || (key66 === "before")) || (key66 === "after"))){
const err331 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
break;
}
}
if(_errs611 === errors){
if(data257.kind !== undefined){
const _errs612 = errors;
if("connect-school" !== data257.kind){
const err332 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var valid97 = _errs612 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.step !== undefined){
let data276 = data257.step;
const _errs613 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err333 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(errors === _errs613){
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 1 || isNaN(data276)){
const err334 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
var valid97 = _errs613 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.why !== undefined){
let data277 = data257.why;
const _errs615 = errors;
if(errors === _errs615){
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
let missing64;
if((((data277.rule === undefined) && (missing64 = "rule")) || ((data277.at === undefined) && (missing64 = "at"))) || ((data277.fact === undefined) && (missing64 = "fact"))){
const err335 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
else {
const _errs617 = errors;
for(const key67 in data277){
if(!(((key67 === "rule") || (key67 === "at")) || (key67 === "fact"))){
const err336 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
break;
}
}
if(_errs617 === errors){
if(data277.rule !== undefined){
const _errs618 = errors;
if(typeof data277.rule !== "string"){
const err337 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var valid98 = _errs618 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data277.at !== undefined){
let data279 = data277.at;
const _errs620 = errors;
if(errors === _errs620){
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
let missing65;
if((((data279.file === undefined) && (missing65 = "file")) || ((data279.line === undefined) && (missing65 = "line"))) || ((data279.column === undefined) && (missing65 = "column"))){
const err338 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
else {
const _errs622 = errors;
for(const key68 in data279){
if(!(((key68 === "file") || (key68 === "line")) || (key68 === "column"))){
const err339 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
break;
}
}
if(_errs622 === errors){
if(data279.file !== undefined){
const _errs623 = errors;
if(typeof data279.file !== "string"){
const err340 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var valid99 = _errs623 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data279.line !== undefined){
let data281 = data279.line;
const _errs625 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
const err341 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var valid99 = _errs625 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data279.column !== undefined){
let data282 = data279.column;
const _errs627 = errors;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
const err342 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var valid99 = _errs627 === errors;
}
else {
var valid99 = true;
}
}
}
}
}
}
else {
const err343 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
var valid98 = _errs620 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data277.fact !== undefined){
const _errs629 = errors;
if(typeof data277.fact !== "string"){
const err344 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var valid98 = _errs629 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
const err345 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
var valid97 = _errs615 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.undo !== undefined){
let data284 = data257.undo;
const _errs631 = errors;
if(errors === _errs631){
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
let missing66;
if((((data284.level === undefined) && (missing66 = "level")) || ((data284.by === undefined) && (missing66 = "by"))) || ((data284.assumed === undefined) && (missing66 = "assumed"))){
const err346 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
const _errs633 = errors;
for(const key69 in data284){
if(!(((key69 === "level") || (key69 === "by")) || (key69 === "assumed"))){
const err347 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
break;
}
}
if(_errs633 === errors){
if(data284.level !== undefined){
let data285 = data284.level;
const _errs634 = errors;
if(!(((data285 === "reversible") || (data285 === "by-hand")) || (data285 === "hardly"))){
const err348 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[1].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var valid100 = _errs634 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data284.by !== undefined){
const _errs635 = errors;
if(typeof data284.by !== "string"){
const err349 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var valid100 = _errs635 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data284.assumed !== undefined){
const _errs637 = errors;
if(typeof data284.assumed !== "boolean"){
const err350 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var valid100 = _errs637 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
var valid97 = _errs631 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.school !== undefined){
let data288 = data257.school;
const _errs639 = errors;
if(errors === _errs639){
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
let missing67;
if(((data288.key === undefined) && (missing67 = "key")) || ((data288.name === undefined) && (missing67 = "name"))){
const err352 = {instancePath:instancePath+"/plan/changes/" + i27+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/required",keyword:"required",params:{missingProperty: missing67},message:"must have required property '"+missing67+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
else {
const _errs641 = errors;
for(const key70 in data288){
if(!((key70 === "key") || (key70 === "name"))){
const err353 = {instancePath:instancePath+"/plan/changes/" + i27+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
break;
}
}
if(_errs641 === errors){
if(data288.key !== undefined){
const _errs642 = errors;
if(typeof data288.key !== "string"){
const err354 = {instancePath:instancePath+"/plan/changes/" + i27+"/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var valid101 = _errs642 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data288.name !== undefined){
const _errs644 = errors;
if(typeof data288.name !== "string"){
const err355 = {instancePath:instancePath+"/plan/changes/" + i27+"/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var valid101 = _errs644 === errors;
}
else {
var valid101 = true;
}
}
}
}
}
else {
const err356 = {instancePath:instancePath+"/plan/changes/" + i27+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
var valid97 = _errs639 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.before !== undefined){
let data291 = data257.before;
const _errs646 = errors;
if(errors === _errs646){
if(Array.isArray(data291)){
var valid102 = true;
const len28 = data291.length;
for(let i28=0; i28<len28; i28++){
const _errs648 = errors;
if(typeof data291[i28] !== "string"){
const err357 = {instancePath:instancePath+"/plan/changes/" + i27+"/before/" + i28,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var valid102 = _errs648 === errors;
if(!valid102){
break;
}
}
}
else {
const err358 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
var valid97 = _errs646 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data257.after !== undefined){
let data293 = data257.after;
const _errs650 = errors;
if(errors === _errs650){
if(Array.isArray(data293)){
var valid103 = true;
const len29 = data293.length;
for(let i29=0; i29<len29; i29++){
const _errs652 = errors;
if(typeof data293[i29] !== "string"){
const err359 = {instancePath:instancePath+"/plan/changes/" + i27+"/after/" + i29,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var valid103 = _errs652 === errors;
if(!valid103){
break;
}
}
}
else {
const err360 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
var valid97 = _errs650 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err361 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var _valid2 = _errs609 === errors;
if(_valid2 && valid92){
valid92 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid92 = true;
passing2 = 1;
}
const _errs654 = errors;
if(errors === _errs654){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing68;
if((((((((((data257.kind === undefined) && (missing68 = "kind")) || ((data257.step === undefined) && (missing68 = "step"))) || ((data257.why === undefined) && (missing68 = "why"))) || ((data257.undo === undefined) && (missing68 = "undo"))) || ((data257.classroom === undefined) && (missing68 = "classroom"))) || ((data257.before === undefined) && (missing68 = "before"))) || ((data257.after === undefined) && (missing68 = "after"))) || ((data257.connections === undefined) && (missing68 = "connections"))) || ((data257.evidence === undefined) && (missing68 = "evidence"))){
const err362 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing68},message:"must have required property '"+missing68+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
const _errs656 = errors;
for(const key71 in data257){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[2].properties, key71))){
const err363 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
break;
}
}
if(_errs656 === errors){
if(data257.kind !== undefined){
let data295 = data257.kind;
const _errs657 = errors;
if(!((data295 === "archive") || (data295 === "unarchive"))){
const err364 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var valid104 = _errs657 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.connections !== undefined){
let data296 = data257.connections;
const _errs658 = errors;
if(errors === _errs658){
if(Array.isArray(data296)){
var valid105 = true;
const len30 = data296.length;
for(let i30=0; i30<len30; i30++){
const _errs660 = errors;
if(typeof data296[i30] !== "string"){
const err365 = {instancePath:instancePath+"/plan/changes/" + i27+"/connections/" + i30,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/connections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var valid105 = _errs660 === errors;
if(!valid105){
break;
}
}
}
else {
const err366 = {instancePath:instancePath+"/plan/changes/" + i27+"/connections",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
var valid104 = _errs658 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.step !== undefined){
let data298 = data257.step;
const _errs662 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
const err367 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(errors === _errs662){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 1 || isNaN(data298)){
const err368 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
var valid104 = _errs662 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.why !== undefined){
let data299 = data257.why;
const _errs664 = errors;
if(errors === _errs664){
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
let missing69;
if((((data299.rule === undefined) && (missing69 = "rule")) || ((data299.at === undefined) && (missing69 = "at"))) || ((data299.fact === undefined) && (missing69 = "fact"))){
const err369 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing69},message:"must have required property '"+missing69+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
else {
const _errs666 = errors;
for(const key72 in data299){
if(!(((key72 === "rule") || (key72 === "at")) || (key72 === "fact"))){
const err370 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
break;
}
}
if(_errs666 === errors){
if(data299.rule !== undefined){
const _errs667 = errors;
if(typeof data299.rule !== "string"){
const err371 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var valid106 = _errs667 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data299.at !== undefined){
let data301 = data299.at;
const _errs669 = errors;
if(errors === _errs669){
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
let missing70;
if((((data301.file === undefined) && (missing70 = "file")) || ((data301.line === undefined) && (missing70 = "line"))) || ((data301.column === undefined) && (missing70 = "column"))){
const err372 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing70},message:"must have required property '"+missing70+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
else {
const _errs671 = errors;
for(const key73 in data301){
if(!(((key73 === "file") || (key73 === "line")) || (key73 === "column"))){
const err373 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
break;
}
}
if(_errs671 === errors){
if(data301.file !== undefined){
const _errs672 = errors;
if(typeof data301.file !== "string"){
const err374 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var valid107 = _errs672 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data301.line !== undefined){
let data303 = data301.line;
const _errs674 = errors;
if(!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))){
const err375 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var valid107 = _errs674 === errors;
}
else {
var valid107 = true;
}
if(valid107){
if(data301.column !== undefined){
let data304 = data301.column;
const _errs676 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
const err376 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var valid107 = _errs676 === errors;
}
else {
var valid107 = true;
}
}
}
}
}
}
else {
const err377 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
var valid106 = _errs669 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data299.fact !== undefined){
const _errs678 = errors;
if(typeof data299.fact !== "string"){
const err378 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var valid106 = _errs678 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
}
else {
const err379 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
var valid104 = _errs664 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.undo !== undefined){
let data306 = data257.undo;
const _errs680 = errors;
if(errors === _errs680){
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
let missing71;
if((((data306.level === undefined) && (missing71 = "level")) || ((data306.by === undefined) && (missing71 = "by"))) || ((data306.assumed === undefined) && (missing71 = "assumed"))){
const err380 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing71},message:"must have required property '"+missing71+"'"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
const _errs682 = errors;
for(const key74 in data306){
if(!(((key74 === "level") || (key74 === "by")) || (key74 === "assumed"))){
const err381 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
break;
}
}
if(_errs682 === errors){
if(data306.level !== undefined){
let data307 = data306.level;
const _errs683 = errors;
if(!(((data307 === "reversible") || (data307 === "by-hand")) || (data307 === "hardly"))){
const err382 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var valid108 = _errs683 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data306.by !== undefined){
const _errs684 = errors;
if(typeof data306.by !== "string"){
const err383 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var valid108 = _errs684 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data306.assumed !== undefined){
const _errs686 = errors;
if(typeof data306.assumed !== "boolean"){
const err384 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var valid108 = _errs686 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
else {
const err385 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
var valid104 = _errs680 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.classroom !== undefined){
let data310 = data257.classroom;
const _errs688 = errors;
if(errors === _errs688){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing72;
if((((data310.key === undefined) && (missing72 = "key")) || ((data310.name === undefined) && (missing72 = "name"))) || ((data310.school === undefined) && (missing72 = "school"))){
const err386 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing72},message:"must have required property '"+missing72+"'"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
else {
const _errs690 = errors;
for(const key75 in data310){
if(!(((key75 === "key") || (key75 === "name")) || (key75 === "school"))){
const err387 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
break;
}
}
if(_errs690 === errors){
if(data310.key !== undefined){
const _errs691 = errors;
if(typeof data310.key !== "string"){
const err388 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var valid109 = _errs691 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data310.name !== undefined){
const _errs693 = errors;
if(typeof data310.name !== "string"){
const err389 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var valid109 = _errs693 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data310.school !== undefined){
let data313 = data310.school;
const _errs695 = errors;
if(errors === _errs695){
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
let missing73;
if(((data313.key === undefined) && (missing73 = "key")) || ((data313.name === undefined) && (missing73 = "name"))){
const err390 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing73},message:"must have required property '"+missing73+"'"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
else {
const _errs697 = errors;
for(const key76 in data313){
if(!((key76 === "key") || (key76 === "name"))){
const err391 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
break;
}
}
if(_errs697 === errors){
if(data313.key !== undefined){
const _errs698 = errors;
if(typeof data313.key !== "string"){
const err392 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var valid110 = _errs698 === errors;
}
else {
var valid110 = true;
}
if(valid110){
if(data313.name !== undefined){
const _errs700 = errors;
if(typeof data313.name !== "string"){
const err393 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var valid110 = _errs700 === errors;
}
else {
var valid110 = true;
}
}
}
}
}
else {
const err394 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
var valid109 = _errs695 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
else {
const err395 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
var valid104 = _errs688 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.before !== undefined){
let data316 = data257.before;
const _errs702 = errors;
if(!((data316 === "active") || (data316 === "archived"))){
const err396 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var valid104 = _errs702 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.after !== undefined){
let data317 = data257.after;
const _errs703 = errors;
if(!((data317 === "active") || (data317 === "archived"))){
const err397 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var valid104 = _errs703 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data257.evidence !== undefined){
let data318 = data257.evidence;
const _errs704 = errors;
if(errors === _errs704){
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
let missing74;
if((((((((data318.sourcedId === undefined) && (missing74 = "sourcedId")) || ((data318.title === undefined) && (missing74 = "title"))) || ((data318.status === undefined) && (missing74 = "status"))) || ((data318.orgId === undefined) && (missing74 = "orgId"))) || ((data318.terms === undefined) && (missing74 = "terms"))) || ((data318.grades === undefined) && (missing74 = "grades"))) || ((data318.support === undefined) && (missing74 = "support"))){
const err398 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing74},message:"must have required property '"+missing74+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
const _errs706 = errors;
for(const key77 in data318){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[2].properties.evidence.properties, key77))){
const err399 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
break;
}
}
if(_errs706 === errors){
if(data318.sourcedId !== undefined){
const _errs707 = errors;
if(typeof data318.sourcedId !== "string"){
const err400 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var valid111 = _errs707 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.title !== undefined){
const _errs709 = errors;
if(typeof data318.title !== "string"){
const err401 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var valid111 = _errs709 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.status !== undefined){
const _errs711 = errors;
if(typeof data318.status !== "string"){
const err402 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var valid111 = _errs711 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.orgId !== undefined){
const _errs713 = errors;
if(typeof data318.orgId !== "string"){
const err403 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var valid111 = _errs713 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.terms !== undefined){
let data323 = data318.terms;
const _errs715 = errors;
if(errors === _errs715){
if(Array.isArray(data323)){
var valid112 = true;
const len31 = data323.length;
for(let i31=0; i31<len31; i31++){
const _errs717 = errors;
if(typeof data323[i31] !== "string"){
const err404 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/terms/" + i31,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var valid112 = _errs717 === errors;
if(!valid112){
break;
}
}
}
else {
const err405 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
var valid111 = _errs715 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.location !== undefined){
const _errs719 = errors;
if(typeof data318.location !== "string"){
const err406 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var valid111 = _errs719 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.grades !== undefined){
let data326 = data318.grades;
const _errs721 = errors;
if(errors === _errs721){
if(Array.isArray(data326)){
var valid113 = true;
const len32 = data326.length;
for(let i32=0; i32<len32; i32++){
const _errs723 = errors;
if(typeof data326[i32] !== "string"){
const err407 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/grades/" + i32,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var valid113 = _errs723 === errors;
if(!valid113){
break;
}
}
}
else {
const err408 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
var valid111 = _errs721 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.classCode !== undefined){
const _errs725 = errors;
if(typeof data318.classCode !== "string"){
const err409 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var valid111 = _errs725 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.holder !== undefined){
const _errs727 = errors;
if(typeof data318.holder !== "string"){
const err410 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var valid111 = _errs727 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data318.support !== undefined){
let data330 = data318.support;
const _errs729 = errors;
if(errors === _errs729){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing75;
if((((data330.strength === undefined) && (missing75 = "strength")) || ((data330.agrees === undefined) && (missing75 = "agrees"))) || ((data330.disagrees === undefined) && (missing75 = "disagrees"))){
const err411 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing75},message:"must have required property '"+missing75+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
else {
const _errs731 = errors;
for(const key78 in data330){
if(!(((key78 === "strength") || (key78 === "agrees")) || (key78 === "disagrees"))){
const err412 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
break;
}
}
if(_errs731 === errors){
if(data330.strength !== undefined){
let data331 = data330.strength;
const _errs732 = errors;
if(!((((data331 === "strong") || (data331 === "fair")) || (data331 === "weak")) || (data331 === "none"))){
const err413 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var valid114 = _errs732 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data330.agrees !== undefined){
let data332 = data330.agrees;
const _errs733 = errors;
if(errors === _errs733){
if(Array.isArray(data332)){
var valid115 = true;
const len33 = data332.length;
for(let i33=0; i33<len33; i33++){
const _errs735 = errors;
if(typeof data332[i33] !== "string"){
const err414 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/agrees/" + i33,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var valid115 = _errs735 === errors;
if(!valid115){
break;
}
}
}
else {
const err415 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
var valid114 = _errs733 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data330.disagrees !== undefined){
let data334 = data330.disagrees;
const _errs737 = errors;
if(errors === _errs737){
if(Array.isArray(data334)){
var valid116 = true;
const len34 = data334.length;
for(let i34=0; i34<len34; i34++){
const _errs739 = errors;
if(typeof data334[i34] !== "string"){
const err416 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/disagrees/" + i34,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var valid116 = _errs739 === errors;
if(!valid116){
break;
}
}
}
else {
const err417 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
var valid114 = _errs737 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
}
else {
const err418 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
var valid111 = _errs729 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err419 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
var valid104 = _errs704 === errors;
}
else {
var valid104 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err420 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid2 = _errs654 === errors;
if(_valid2 && valid92){
valid92 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid92 = true;
passing2 = 2;
}
const _errs741 = errors;
if(errors === _errs741){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing76;
if(((((((((data257.kind === undefined) && (missing76 = "kind")) || ((data257.step === undefined) && (missing76 = "step"))) || ((data257.why === undefined) && (missing76 = "why"))) || ((data257.undo === undefined) && (missing76 = "undo"))) || ((data257.classroom === undefined) && (missing76 = "classroom"))) || ((data257.before === undefined) && (missing76 = "before"))) || ((data257.after === undefined) && (missing76 = "after"))) || ((data257.evidence === undefined) && (missing76 = "evidence"))){
const err421 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing76},message:"must have required property '"+missing76+"'"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
else {
const _errs743 = errors;
for(const key79 in data257){
if(!((((((((key79 === "kind") || (key79 === "step")) || (key79 === "why")) || (key79 === "undo")) || (key79 === "classroom")) || (key79 === "before")) || (key79 === "after")) || (key79 === "evidence"))){
const err422 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
break;
}
}
if(_errs743 === errors){
if(data257.kind !== undefined){
let data336 = data257.kind;
const _errs744 = errors;
if(!((data336 === "connect") || (data336 === "reconnect"))){
const err423 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var valid117 = _errs744 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.step !== undefined){
let data337 = data257.step;
const _errs745 = errors;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err424 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(errors === _errs745){
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 < 1 || isNaN(data337)){
const err425 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
var valid117 = _errs745 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.why !== undefined){
let data338 = data257.why;
const _errs747 = errors;
if(errors === _errs747){
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
let missing77;
if((((data338.rule === undefined) && (missing77 = "rule")) || ((data338.at === undefined) && (missing77 = "at"))) || ((data338.fact === undefined) && (missing77 = "fact"))){
const err426 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing77},message:"must have required property '"+missing77+"'"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
const _errs749 = errors;
for(const key80 in data338){
if(!(((key80 === "rule") || (key80 === "at")) || (key80 === "fact"))){
const err427 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
break;
}
}
if(_errs749 === errors){
if(data338.rule !== undefined){
const _errs750 = errors;
if(typeof data338.rule !== "string"){
const err428 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var valid118 = _errs750 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data338.at !== undefined){
let data340 = data338.at;
const _errs752 = errors;
if(errors === _errs752){
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
let missing78;
if((((data340.file === undefined) && (missing78 = "file")) || ((data340.line === undefined) && (missing78 = "line"))) || ((data340.column === undefined) && (missing78 = "column"))){
const err429 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing78},message:"must have required property '"+missing78+"'"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
else {
const _errs754 = errors;
for(const key81 in data340){
if(!(((key81 === "file") || (key81 === "line")) || (key81 === "column"))){
const err430 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
break;
}
}
if(_errs754 === errors){
if(data340.file !== undefined){
const _errs755 = errors;
if(typeof data340.file !== "string"){
const err431 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var valid119 = _errs755 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data340.line !== undefined){
let data342 = data340.line;
const _errs757 = errors;
if(!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))){
const err432 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var valid119 = _errs757 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data340.column !== undefined){
let data343 = data340.column;
const _errs759 = errors;
if(!(((typeof data343 == "number") && (!(data343 % 1) && !isNaN(data343))) && (isFinite(data343)))){
const err433 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var valid119 = _errs759 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
}
else {
const err434 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
var valid118 = _errs752 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data338.fact !== undefined){
const _errs761 = errors;
if(typeof data338.fact !== "string"){
const err435 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var valid118 = _errs761 === errors;
}
else {
var valid118 = true;
}
}
}
}
}
}
else {
const err436 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
var valid117 = _errs747 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.undo !== undefined){
let data345 = data257.undo;
const _errs763 = errors;
if(errors === _errs763){
if(data345 && typeof data345 == "object" && !Array.isArray(data345)){
let missing79;
if((((data345.level === undefined) && (missing79 = "level")) || ((data345.by === undefined) && (missing79 = "by"))) || ((data345.assumed === undefined) && (missing79 = "assumed"))){
const err437 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing79},message:"must have required property '"+missing79+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
else {
const _errs765 = errors;
for(const key82 in data345){
if(!(((key82 === "level") || (key82 === "by")) || (key82 === "assumed"))){
const err438 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
break;
}
}
if(_errs765 === errors){
if(data345.level !== undefined){
let data346 = data345.level;
const _errs766 = errors;
if(!(((data346 === "reversible") || (data346 === "by-hand")) || (data346 === "hardly"))){
const err439 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var valid120 = _errs766 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data345.by !== undefined){
const _errs767 = errors;
if(typeof data345.by !== "string"){
const err440 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var valid120 = _errs767 === errors;
}
else {
var valid120 = true;
}
if(valid120){
if(data345.assumed !== undefined){
const _errs769 = errors;
if(typeof data345.assumed !== "boolean"){
const err441 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var valid120 = _errs769 === errors;
}
else {
var valid120 = true;
}
}
}
}
}
}
else {
const err442 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
var valid117 = _errs763 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.classroom !== undefined){
let data349 = data257.classroom;
const _errs771 = errors;
if(errors === _errs771){
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
let missing80;
if((((data349.key === undefined) && (missing80 = "key")) || ((data349.name === undefined) && (missing80 = "name"))) || ((data349.school === undefined) && (missing80 = "school"))){
const err443 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing80},message:"must have required property '"+missing80+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
else {
const _errs773 = errors;
for(const key83 in data349){
if(!(((key83 === "key") || (key83 === "name")) || (key83 === "school"))){
const err444 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
break;
}
}
if(_errs773 === errors){
if(data349.key !== undefined){
const _errs774 = errors;
if(typeof data349.key !== "string"){
const err445 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var valid121 = _errs774 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data349.name !== undefined){
const _errs776 = errors;
if(typeof data349.name !== "string"){
const err446 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var valid121 = _errs776 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data349.school !== undefined){
let data352 = data349.school;
const _errs778 = errors;
if(errors === _errs778){
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
let missing81;
if(((data352.key === undefined) && (missing81 = "key")) || ((data352.name === undefined) && (missing81 = "name"))){
const err447 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing81},message:"must have required property '"+missing81+"'"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
else {
const _errs780 = errors;
for(const key84 in data352){
if(!((key84 === "key") || (key84 === "name"))){
const err448 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
break;
}
}
if(_errs780 === errors){
if(data352.key !== undefined){
const _errs781 = errors;
if(typeof data352.key !== "string"){
const err449 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
var valid122 = _errs781 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data352.name !== undefined){
const _errs783 = errors;
if(typeof data352.name !== "string"){
const err450 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
var valid122 = _errs783 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
else {
const err451 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
var valid121 = _errs778 === errors;
}
else {
var valid121 = true;
}
}
}
}
}
}
else {
const err452 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
var valid117 = _errs771 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.before !== undefined){
let data355 = data257.before;
const _errs785 = errors;
if(errors === _errs785){
if(Array.isArray(data355)){
var valid123 = true;
const len35 = data355.length;
for(let i35=0; i35<len35; i35++){
const _errs787 = errors;
if(typeof data355[i35] !== "string"){
const err453 = {instancePath:instancePath+"/plan/changes/" + i27+"/before/" + i35,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var valid123 = _errs787 === errors;
if(!valid123){
break;
}
}
}
else {
const err454 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
var valid117 = _errs785 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.after !== undefined){
let data357 = data257.after;
const _errs789 = errors;
if(errors === _errs789){
if(Array.isArray(data357)){
if(data357.length > 1){
const err455 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
else {
if(data357.length < 1){
const err456 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
else {
var valid124 = true;
const len36 = data357.length;
for(let i36=0; i36<len36; i36++){
const _errs791 = errors;
if(typeof data357[i36] !== "string"){
const err457 = {instancePath:instancePath+"/plan/changes/" + i27+"/after/" + i36,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var valid124 = _errs791 === errors;
if(!valid124){
break;
}
}
}
}
}
else {
const err458 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
var valid117 = _errs789 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data257.evidence !== undefined){
let data359 = data257.evidence;
const _errs793 = errors;
if(errors === _errs793){
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
let missing82;
if((((((((data359.sourcedId === undefined) && (missing82 = "sourcedId")) || ((data359.title === undefined) && (missing82 = "title"))) || ((data359.status === undefined) && (missing82 = "status"))) || ((data359.orgId === undefined) && (missing82 = "orgId"))) || ((data359.terms === undefined) && (missing82 = "terms"))) || ((data359.grades === undefined) && (missing82 = "grades"))) || ((data359.support === undefined) && (missing82 = "support"))){
const err459 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing82},message:"must have required property '"+missing82+"'"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
const _errs795 = errors;
for(const key85 in data359){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[3].properties.evidence.properties, key85))){
const err460 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
break;
}
}
if(_errs795 === errors){
if(data359.sourcedId !== undefined){
const _errs796 = errors;
if(typeof data359.sourcedId !== "string"){
const err461 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var valid125 = _errs796 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.title !== undefined){
const _errs798 = errors;
if(typeof data359.title !== "string"){
const err462 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var valid125 = _errs798 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.status !== undefined){
const _errs800 = errors;
if(typeof data359.status !== "string"){
const err463 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var valid125 = _errs800 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.orgId !== undefined){
const _errs802 = errors;
if(typeof data359.orgId !== "string"){
const err464 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
var valid125 = _errs802 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.terms !== undefined){
let data364 = data359.terms;
const _errs804 = errors;
if(errors === _errs804){
if(Array.isArray(data364)){
var valid126 = true;
const len37 = data364.length;
for(let i37=0; i37<len37; i37++){
const _errs806 = errors;
if(typeof data364[i37] !== "string"){
const err465 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/terms/" + i37,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var valid126 = _errs806 === errors;
if(!valid126){
break;
}
}
}
else {
const err466 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
var valid125 = _errs804 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.location !== undefined){
const _errs808 = errors;
if(typeof data359.location !== "string"){
const err467 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
var valid125 = _errs808 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.grades !== undefined){
let data367 = data359.grades;
const _errs810 = errors;
if(errors === _errs810){
if(Array.isArray(data367)){
var valid127 = true;
const len38 = data367.length;
for(let i38=0; i38<len38; i38++){
const _errs812 = errors;
if(typeof data367[i38] !== "string"){
const err468 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/grades/" + i38,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var valid127 = _errs812 === errors;
if(!valid127){
break;
}
}
}
else {
const err469 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
var valid125 = _errs810 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.classCode !== undefined){
const _errs814 = errors;
if(typeof data359.classCode !== "string"){
const err470 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var valid125 = _errs814 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.holder !== undefined){
const _errs816 = errors;
if(typeof data359.holder !== "string"){
const err471 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var valid125 = _errs816 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data359.support !== undefined){
let data371 = data359.support;
const _errs818 = errors;
if(errors === _errs818){
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
let missing83;
if((((data371.strength === undefined) && (missing83 = "strength")) || ((data371.agrees === undefined) && (missing83 = "agrees"))) || ((data371.disagrees === undefined) && (missing83 = "disagrees"))){
const err472 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing83},message:"must have required property '"+missing83+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
else {
const _errs820 = errors;
for(const key86 in data371){
if(!(((key86 === "strength") || (key86 === "agrees")) || (key86 === "disagrees"))){
const err473 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
break;
}
}
if(_errs820 === errors){
if(data371.strength !== undefined){
let data372 = data371.strength;
const _errs821 = errors;
if(!((((data372 === "strong") || (data372 === "fair")) || (data372 === "weak")) || (data372 === "none"))){
const err474 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var valid128 = _errs821 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data371.agrees !== undefined){
let data373 = data371.agrees;
const _errs822 = errors;
if(errors === _errs822){
if(Array.isArray(data373)){
var valid129 = true;
const len39 = data373.length;
for(let i39=0; i39<len39; i39++){
const _errs824 = errors;
if(typeof data373[i39] !== "string"){
const err475 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/agrees/" + i39,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var valid129 = _errs824 === errors;
if(!valid129){
break;
}
}
}
else {
const err476 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
var valid128 = _errs822 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data371.disagrees !== undefined){
let data375 = data371.disagrees;
const _errs826 = errors;
if(errors === _errs826){
if(Array.isArray(data375)){
var valid130 = true;
const len40 = data375.length;
for(let i40=0; i40<len40; i40++){
const _errs828 = errors;
if(typeof data375[i40] !== "string"){
const err477 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/disagrees/" + i40,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var valid130 = _errs828 === errors;
if(!valid130){
break;
}
}
}
else {
const err478 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var valid128 = _errs826 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
}
else {
const err479 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
var valid125 = _errs818 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err480 = {instancePath:instancePath+"/plan/changes/" + i27+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
var valid117 = _errs793 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err481 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
var _valid2 = _errs741 === errors;
if(_valid2 && valid92){
valid92 = false;
passing2 = [passing2, 3];
}
else {
if(_valid2){
valid92 = true;
passing2 = 3;
}
const _errs830 = errors;
if(errors === _errs830){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing84;
if((((((((data257.kind === undefined) && (missing84 = "kind")) || ((data257.step === undefined) && (missing84 = "step"))) || ((data257.why === undefined) && (missing84 = "why"))) || ((data257.undo === undefined) && (missing84 = "undo"))) || ((data257.classroom === undefined) && (missing84 = "classroom"))) || ((data257.before === undefined) && (missing84 = "before"))) || ((data257.after === undefined) && (missing84 = "after"))){
const err482 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing84},message:"must have required property '"+missing84+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
else {
const _errs832 = errors;
for(const key87 in data257){
if(!(((((((key87 === "kind") || (key87 === "step")) || (key87 === "why")) || (key87 === "undo")) || (key87 === "classroom")) || (key87 === "before")) || (key87 === "after"))){
const err483 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
break;
}
}
if(_errs832 === errors){
if(data257.kind !== undefined){
const _errs833 = errors;
if("disconnect" !== data257.kind){
const err484 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var valid131 = _errs833 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.step !== undefined){
let data378 = data257.step;
const _errs834 = errors;
if(!(((typeof data378 == "number") && (!(data378 % 1) && !isNaN(data378))) && (isFinite(data378)))){
const err485 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(errors === _errs834){
if((typeof data378 == "number") && (isFinite(data378))){
if(data378 < 1 || isNaN(data378)){
const err486 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
var valid131 = _errs834 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.why !== undefined){
let data379 = data257.why;
const _errs836 = errors;
if(errors === _errs836){
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
let missing85;
if((((data379.rule === undefined) && (missing85 = "rule")) || ((data379.at === undefined) && (missing85 = "at"))) || ((data379.fact === undefined) && (missing85 = "fact"))){
const err487 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing85},message:"must have required property '"+missing85+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
else {
const _errs838 = errors;
for(const key88 in data379){
if(!(((key88 === "rule") || (key88 === "at")) || (key88 === "fact"))){
const err488 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
break;
}
}
if(_errs838 === errors){
if(data379.rule !== undefined){
const _errs839 = errors;
if(typeof data379.rule !== "string"){
const err489 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var valid132 = _errs839 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data379.at !== undefined){
let data381 = data379.at;
const _errs841 = errors;
if(errors === _errs841){
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
let missing86;
if((((data381.file === undefined) && (missing86 = "file")) || ((data381.line === undefined) && (missing86 = "line"))) || ((data381.column === undefined) && (missing86 = "column"))){
const err490 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing86},message:"must have required property '"+missing86+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
else {
const _errs843 = errors;
for(const key89 in data381){
if(!(((key89 === "file") || (key89 === "line")) || (key89 === "column"))){
const err491 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
break;
}
}
if(_errs843 === errors){
if(data381.file !== undefined){
const _errs844 = errors;
if(typeof data381.file !== "string"){
const err492 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var valid133 = _errs844 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data381.line !== undefined){
let data383 = data381.line;
const _errs846 = errors;
if(!(((typeof data383 == "number") && (!(data383 % 1) && !isNaN(data383))) && (isFinite(data383)))){
const err493 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var valid133 = _errs846 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data381.column !== undefined){
let data384 = data381.column;
const _errs848 = errors;
if(!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))){
const err494 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var valid133 = _errs848 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
else {
const err495 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
var valid132 = _errs841 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data379.fact !== undefined){
const _errs850 = errors;
if(typeof data379.fact !== "string"){
const err496 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var valid132 = _errs850 === errors;
}
else {
var valid132 = true;
}
}
}
}
}
}
else {
const err497 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
var valid131 = _errs836 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.undo !== undefined){
let data386 = data257.undo;
const _errs852 = errors;
if(errors === _errs852){
if(data386 && typeof data386 == "object" && !Array.isArray(data386)){
let missing87;
if((((data386.level === undefined) && (missing87 = "level")) || ((data386.by === undefined) && (missing87 = "by"))) || ((data386.assumed === undefined) && (missing87 = "assumed"))){
const err498 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing87},message:"must have required property '"+missing87+"'"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
else {
const _errs854 = errors;
for(const key90 in data386){
if(!(((key90 === "level") || (key90 === "by")) || (key90 === "assumed"))){
const err499 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
break;
}
}
if(_errs854 === errors){
if(data386.level !== undefined){
let data387 = data386.level;
const _errs855 = errors;
if(!(((data387 === "reversible") || (data387 === "by-hand")) || (data387 === "hardly"))){
const err500 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
var valid134 = _errs855 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data386.by !== undefined){
const _errs856 = errors;
if(typeof data386.by !== "string"){
const err501 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var valid134 = _errs856 === errors;
}
else {
var valid134 = true;
}
if(valid134){
if(data386.assumed !== undefined){
const _errs858 = errors;
if(typeof data386.assumed !== "boolean"){
const err502 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var valid134 = _errs858 === errors;
}
else {
var valid134 = true;
}
}
}
}
}
}
else {
const err503 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
var valid131 = _errs852 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.classroom !== undefined){
let data390 = data257.classroom;
const _errs860 = errors;
if(errors === _errs860){
if(data390 && typeof data390 == "object" && !Array.isArray(data390)){
let missing88;
if((((data390.key === undefined) && (missing88 = "key")) || ((data390.name === undefined) && (missing88 = "name"))) || ((data390.school === undefined) && (missing88 = "school"))){
const err504 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing88},message:"must have required property '"+missing88+"'"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
else {
const _errs862 = errors;
for(const key91 in data390){
if(!(((key91 === "key") || (key91 === "name")) || (key91 === "school"))){
const err505 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
break;
}
}
if(_errs862 === errors){
if(data390.key !== undefined){
const _errs863 = errors;
if(typeof data390.key !== "string"){
const err506 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var valid135 = _errs863 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data390.name !== undefined){
const _errs865 = errors;
if(typeof data390.name !== "string"){
const err507 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
var valid135 = _errs865 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data390.school !== undefined){
let data393 = data390.school;
const _errs867 = errors;
if(errors === _errs867){
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
let missing89;
if(((data393.key === undefined) && (missing89 = "key")) || ((data393.name === undefined) && (missing89 = "name"))){
const err508 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing89},message:"must have required property '"+missing89+"'"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
else {
const _errs869 = errors;
for(const key92 in data393){
if(!((key92 === "key") || (key92 === "name"))){
const err509 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
break;
}
}
if(_errs869 === errors){
if(data393.key !== undefined){
const _errs870 = errors;
if(typeof data393.key !== "string"){
const err510 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var valid136 = _errs870 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data393.name !== undefined){
const _errs872 = errors;
if(typeof data393.name !== "string"){
const err511 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var valid136 = _errs872 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
else {
const err512 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var valid135 = _errs867 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
}
else {
const err513 = {instancePath:instancePath+"/plan/changes/" + i27+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
var valid131 = _errs860 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.before !== undefined){
let data396 = data257.before;
const _errs874 = errors;
if(errors === _errs874){
if(Array.isArray(data396)){
if(data396.length < 1){
const err514 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
else {
var valid137 = true;
const len41 = data396.length;
for(let i41=0; i41<len41; i41++){
const _errs876 = errors;
if(typeof data396[i41] !== "string"){
const err515 = {instancePath:instancePath+"/plan/changes/" + i27+"/before/" + i41,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var valid137 = _errs876 === errors;
if(!valid137){
break;
}
}
}
}
else {
const err516 = {instancePath:instancePath+"/plan/changes/" + i27+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
var valid131 = _errs874 === errors;
}
else {
var valid131 = true;
}
if(valid131){
if(data257.after !== undefined){
let data398 = data257.after;
const _errs878 = errors;
if(errors === _errs878){
if(Array.isArray(data398)){
if(data398.length > 0){
const err517 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
else {
var valid138 = true;
const len42 = data398.length;
for(let i42=0; i42<len42; i42++){
const _errs880 = errors;
if(typeof data398[i42] !== "string"){
const err518 = {instancePath:instancePath+"/plan/changes/" + i27+"/after/" + i42,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var valid138 = _errs880 === errors;
if(!valid138){
break;
}
}
}
}
else {
const err519 = {instancePath:instancePath+"/plan/changes/" + i27+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
var valid131 = _errs878 === errors;
}
else {
var valid131 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err520 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
var _valid2 = _errs830 === errors;
if(_valid2 && valid92){
valid92 = false;
passing2 = [passing2, 4];
}
else {
if(_valid2){
valid92 = true;
passing2 = 4;
}
const _errs882 = errors;
if(errors === _errs882){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing90;
if((((((data257.kind === undefined) && (missing90 = "kind")) || ((data257.step === undefined) && (missing90 = "step"))) || ((data257.why === undefined) && (missing90 = "why"))) || ((data257.undo === undefined) && (missing90 = "undo"))) || ((data257.members === undefined) && (missing90 = "members"))){
const err521 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing90},message:"must have required property '"+missing90+"'"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
else {
const _errs884 = errors;
for(const key93 in data257){
if(!(((((key93 === "kind") || (key93 === "step")) || (key93 === "why")) || (key93 === "undo")) || (key93 === "members"))){
const err522 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
break;
}
}
if(_errs884 === errors){
if(data257.kind !== undefined){
const _errs885 = errors;
if("exchange" !== data257.kind){
const err523 = {instancePath:instancePath+"/plan/changes/" + i27+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var valid139 = _errs885 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data257.step !== undefined){
let data401 = data257.step;
const _errs886 = errors;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err524 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(errors === _errs886){
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 < 1 || isNaN(data401)){
const err525 = {instancePath:instancePath+"/plan/changes/" + i27+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
var valid139 = _errs886 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data257.why !== undefined){
let data402 = data257.why;
const _errs888 = errors;
if(errors === _errs888){
if(data402 && typeof data402 == "object" && !Array.isArray(data402)){
let missing91;
if((((data402.rule === undefined) && (missing91 = "rule")) || ((data402.at === undefined) && (missing91 = "at"))) || ((data402.fact === undefined) && (missing91 = "fact"))){
const err526 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing91},message:"must have required property '"+missing91+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
else {
const _errs890 = errors;
for(const key94 in data402){
if(!(((key94 === "rule") || (key94 === "at")) || (key94 === "fact"))){
const err527 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
break;
}
}
if(_errs890 === errors){
if(data402.rule !== undefined){
const _errs891 = errors;
if(typeof data402.rule !== "string"){
const err528 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var valid140 = _errs891 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data402.at !== undefined){
let data404 = data402.at;
const _errs893 = errors;
if(errors === _errs893){
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
let missing92;
if((((data404.file === undefined) && (missing92 = "file")) || ((data404.line === undefined) && (missing92 = "line"))) || ((data404.column === undefined) && (missing92 = "column"))){
const err529 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing92},message:"must have required property '"+missing92+"'"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
else {
const _errs895 = errors;
for(const key95 in data404){
if(!(((key95 === "file") || (key95 === "line")) || (key95 === "column"))){
const err530 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
break;
}
}
if(_errs895 === errors){
if(data404.file !== undefined){
const _errs896 = errors;
if(typeof data404.file !== "string"){
const err531 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var valid141 = _errs896 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data404.line !== undefined){
let data406 = data404.line;
const _errs898 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
const err532 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
var valid141 = _errs898 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data404.column !== undefined){
let data407 = data404.column;
const _errs900 = errors;
if(!(((typeof data407 == "number") && (!(data407 % 1) && !isNaN(data407))) && (isFinite(data407)))){
const err533 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
var valid141 = _errs900 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
}
else {
const err534 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
var valid140 = _errs893 === errors;
}
else {
var valid140 = true;
}
if(valid140){
if(data402.fact !== undefined){
const _errs902 = errors;
if(typeof data402.fact !== "string"){
const err535 = {instancePath:instancePath+"/plan/changes/" + i27+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var valid140 = _errs902 === errors;
}
else {
var valid140 = true;
}
}
}
}
}
}
else {
const err536 = {instancePath:instancePath+"/plan/changes/" + i27+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
var valid139 = _errs888 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data257.undo !== undefined){
let data409 = data257.undo;
const _errs904 = errors;
if(errors === _errs904){
if(data409 && typeof data409 == "object" && !Array.isArray(data409)){
let missing93;
if((((data409.level === undefined) && (missing93 = "level")) || ((data409.by === undefined) && (missing93 = "by"))) || ((data409.assumed === undefined) && (missing93 = "assumed"))){
const err537 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing93},message:"must have required property '"+missing93+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
else {
const _errs906 = errors;
for(const key96 in data409){
if(!(((key96 === "level") || (key96 === "by")) || (key96 === "assumed"))){
const err538 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
break;
}
}
if(_errs906 === errors){
if(data409.level !== undefined){
let data410 = data409.level;
const _errs907 = errors;
if(!(((data410 === "reversible") || (data410 === "by-hand")) || (data410 === "hardly"))){
const err539 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
var valid142 = _errs907 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data409.by !== undefined){
const _errs908 = errors;
if(typeof data409.by !== "string"){
const err540 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var valid142 = _errs908 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data409.assumed !== undefined){
const _errs910 = errors;
if(typeof data409.assumed !== "boolean"){
const err541 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var valid142 = _errs910 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
}
else {
const err542 = {instancePath:instancePath+"/plan/changes/" + i27+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
var valid139 = _errs904 === errors;
}
else {
var valid139 = true;
}
if(valid139){
if(data257.members !== undefined){
let data413 = data257.members;
const _errs912 = errors;
if(errors === _errs912){
if(Array.isArray(data413)){
if(data413.length < 2){
const err543 = {instancePath:instancePath+"/plan/changes/" + i27+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
else {
var valid143 = true;
const len43 = data413.length;
for(let i43=0; i43<len43; i43++){
let data414 = data413[i43];
const _errs914 = errors;
if(errors === _errs914){
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
let missing94;
if((((((data414.at === undefined) && (missing94 = "at")) || ((data414.classroom === undefined) && (missing94 = "classroom"))) || ((data414.before === undefined) && (missing94 = "before"))) || ((data414.after === undefined) && (missing94 = "after"))) || ((data414.evidence === undefined) && (missing94 = "evidence"))){
const err544 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing94},message:"must have required property '"+missing94+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
else {
const _errs916 = errors;
for(const key97 in data414){
if(!(((((key97 === "at") || (key97 === "classroom")) || (key97 === "before")) || (key97 === "after")) || (key97 === "evidence"))){
const err545 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
break;
}
}
if(_errs916 === errors){
if(data414.at !== undefined){
let data415 = data414.at;
const _errs917 = errors;
if(errors === _errs917){
if(data415 && typeof data415 == "object" && !Array.isArray(data415)){
let missing95;
if((((data415.file === undefined) && (missing95 = "file")) || ((data415.line === undefined) && (missing95 = "line"))) || ((data415.column === undefined) && (missing95 = "column"))){
const err546 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/required",keyword:"required",params:{missingProperty: missing95},message:"must have required property '"+missing95+"'"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
else {
const _errs919 = errors;
for(const key98 in data415){
if(!(((key98 === "file") || (key98 === "line")) || (key98 === "column"))){
const err547 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
break;
}
}
if(_errs919 === errors){
if(data415.file !== undefined){
const _errs920 = errors;
if(typeof data415.file !== "string"){
const err548 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var valid145 = _errs920 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data415.line !== undefined){
let data417 = data415.line;
const _errs922 = errors;
if(!(((typeof data417 == "number") && (!(data417 % 1) && !isNaN(data417))) && (isFinite(data417)))){
const err549 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var valid145 = _errs922 === errors;
}
else {
var valid145 = true;
}
if(valid145){
if(data415.column !== undefined){
let data418 = data415.column;
const _errs924 = errors;
if(!(((typeof data418 == "number") && (!(data418 % 1) && !isNaN(data418))) && (isFinite(data418)))){
const err550 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var valid145 = _errs924 === errors;
}
else {
var valid145 = true;
}
}
}
}
}
}
else {
const err551 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
var valid144 = _errs917 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data414.classroom !== undefined){
let data419 = data414.classroom;
const _errs926 = errors;
if(errors === _errs926){
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
let missing96;
if((((data419.key === undefined) && (missing96 = "key")) || ((data419.name === undefined) && (missing96 = "name"))) || ((data419.school === undefined) && (missing96 = "school"))){
const err552 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing96},message:"must have required property '"+missing96+"'"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
else {
const _errs928 = errors;
for(const key99 in data419){
if(!(((key99 === "key") || (key99 === "name")) || (key99 === "school"))){
const err553 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
break;
}
}
if(_errs928 === errors){
if(data419.key !== undefined){
const _errs929 = errors;
if(typeof data419.key !== "string"){
const err554 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var valid146 = _errs929 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data419.name !== undefined){
const _errs931 = errors;
if(typeof data419.name !== "string"){
const err555 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
var valid146 = _errs931 === errors;
}
else {
var valid146 = true;
}
if(valid146){
if(data419.school !== undefined){
let data422 = data419.school;
const _errs933 = errors;
if(errors === _errs933){
if(data422 && typeof data422 == "object" && !Array.isArray(data422)){
let missing97;
if(((data422.key === undefined) && (missing97 = "key")) || ((data422.name === undefined) && (missing97 = "name"))){
const err556 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing97},message:"must have required property '"+missing97+"'"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
else {
const _errs935 = errors;
for(const key100 in data422){
if(!((key100 === "key") || (key100 === "name"))){
const err557 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
break;
}
}
if(_errs935 === errors){
if(data422.key !== undefined){
const _errs936 = errors;
if(typeof data422.key !== "string"){
const err558 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var valid147 = _errs936 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data422.name !== undefined){
const _errs938 = errors;
if(typeof data422.name !== "string"){
const err559 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var valid147 = _errs938 === errors;
}
else {
var valid147 = true;
}
}
}
}
}
else {
const err560 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
var valid146 = _errs933 === errors;
}
else {
var valid146 = true;
}
}
}
}
}
}
else {
const err561 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
var valid144 = _errs926 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data414.before !== undefined){
let data425 = data414.before;
const _errs940 = errors;
if(errors === _errs940){
if(Array.isArray(data425)){
if(data425.length < 1){
const err562 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
else {
var valid148 = true;
const len44 = data425.length;
for(let i44=0; i44<len44; i44++){
const _errs942 = errors;
if(typeof data425[i44] !== "string"){
const err563 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/before/" + i44,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var valid148 = _errs942 === errors;
if(!valid148){
break;
}
}
}
}
else {
const err564 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
var valid144 = _errs940 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data414.after !== undefined){
let data427 = data414.after;
const _errs944 = errors;
if(errors === _errs944){
if(Array.isArray(data427)){
if(data427.length > 1){
const err565 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
else {
if(data427.length < 1){
const err566 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
else {
var valid149 = true;
const len45 = data427.length;
for(let i45=0; i45<len45; i45++){
const _errs946 = errors;
if(typeof data427[i45] !== "string"){
const err567 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/after/" + i45,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var valid149 = _errs946 === errors;
if(!valid149){
break;
}
}
}
}
}
else {
const err568 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
var valid144 = _errs944 === errors;
}
else {
var valid144 = true;
}
if(valid144){
if(data414.evidence !== undefined){
let data429 = data414.evidence;
const _errs948 = errors;
if(errors === _errs948){
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
let missing98;
if((((((((data429.sourcedId === undefined) && (missing98 = "sourcedId")) || ((data429.title === undefined) && (missing98 = "title"))) || ((data429.status === undefined) && (missing98 = "status"))) || ((data429.orgId === undefined) && (missing98 = "orgId"))) || ((data429.terms === undefined) && (missing98 = "terms"))) || ((data429.grades === undefined) && (missing98 = "grades"))) || ((data429.support === undefined) && (missing98 = "support"))){
const err569 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing98},message:"must have required property '"+missing98+"'"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
else {
const _errs950 = errors;
for(const key101 in data429){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[5].properties.members.items.properties.evidence.properties, key101))){
const err570 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
break;
}
}
if(_errs950 === errors){
if(data429.sourcedId !== undefined){
const _errs951 = errors;
if(typeof data429.sourcedId !== "string"){
const err571 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var valid150 = _errs951 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.title !== undefined){
const _errs953 = errors;
if(typeof data429.title !== "string"){
const err572 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
var valid150 = _errs953 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.status !== undefined){
const _errs955 = errors;
if(typeof data429.status !== "string"){
const err573 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var valid150 = _errs955 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.orgId !== undefined){
const _errs957 = errors;
if(typeof data429.orgId !== "string"){
const err574 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
var valid150 = _errs957 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.terms !== undefined){
let data434 = data429.terms;
const _errs959 = errors;
if(errors === _errs959){
if(Array.isArray(data434)){
var valid151 = true;
const len46 = data434.length;
for(let i46=0; i46<len46; i46++){
const _errs961 = errors;
if(typeof data434[i46] !== "string"){
const err575 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/terms/" + i46,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var valid151 = _errs961 === errors;
if(!valid151){
break;
}
}
}
else {
const err576 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
var valid150 = _errs959 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.location !== undefined){
const _errs963 = errors;
if(typeof data429.location !== "string"){
const err577 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var valid150 = _errs963 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.grades !== undefined){
let data437 = data429.grades;
const _errs965 = errors;
if(errors === _errs965){
if(Array.isArray(data437)){
var valid152 = true;
const len47 = data437.length;
for(let i47=0; i47<len47; i47++){
const _errs967 = errors;
if(typeof data437[i47] !== "string"){
const err578 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/grades/" + i47,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
var valid152 = _errs967 === errors;
if(!valid152){
break;
}
}
}
else {
const err579 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
var valid150 = _errs965 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.classCode !== undefined){
const _errs969 = errors;
if(typeof data429.classCode !== "string"){
const err580 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
var valid150 = _errs969 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.holder !== undefined){
const _errs971 = errors;
if(typeof data429.holder !== "string"){
const err581 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var valid150 = _errs971 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data429.support !== undefined){
let data441 = data429.support;
const _errs973 = errors;
if(errors === _errs973){
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
let missing99;
if((((data441.strength === undefined) && (missing99 = "strength")) || ((data441.agrees === undefined) && (missing99 = "agrees"))) || ((data441.disagrees === undefined) && (missing99 = "disagrees"))){
const err582 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing99},message:"must have required property '"+missing99+"'"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
else {
const _errs975 = errors;
for(const key102 in data441){
if(!(((key102 === "strength") || (key102 === "agrees")) || (key102 === "disagrees"))){
const err583 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
break;
}
}
if(_errs975 === errors){
if(data441.strength !== undefined){
let data442 = data441.strength;
const _errs976 = errors;
if(!((((data442 === "strong") || (data442 === "fair")) || (data442 === "weak")) || (data442 === "none"))){
const err584 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support/strength",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[5].properties.members.items.properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var valid153 = _errs976 === errors;
}
else {
var valid153 = true;
}
if(valid153){
if(data441.agrees !== undefined){
let data443 = data441.agrees;
const _errs977 = errors;
if(errors === _errs977){
if(Array.isArray(data443)){
var valid154 = true;
const len48 = data443.length;
for(let i48=0; i48<len48; i48++){
const _errs979 = errors;
if(typeof data443[i48] !== "string"){
const err585 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support/agrees/" + i48,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var valid154 = _errs979 === errors;
if(!valid154){
break;
}
}
}
else {
const err586 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support/agrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
var valid153 = _errs977 === errors;
}
else {
var valid153 = true;
}
if(valid153){
if(data441.disagrees !== undefined){
let data445 = data441.disagrees;
const _errs981 = errors;
if(errors === _errs981){
if(Array.isArray(data445)){
var valid155 = true;
const len49 = data445.length;
for(let i49=0; i49<len49; i49++){
const _errs983 = errors;
if(typeof data445[i49] !== "string"){
const err587 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support/disagrees/" + i49,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var valid155 = _errs983 === errors;
if(!valid155){
break;
}
}
}
else {
const err588 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support/disagrees",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
var valid153 = _errs981 === errors;
}
else {
var valid153 = true;
}
}
}
}
}
}
else {
const err589 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence/support",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
var valid150 = _errs973 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err590 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
var valid144 = _errs948 === errors;
}
else {
var valid144 = true;
}
}
}
}
}
}
}
}
else {
const err591 = {instancePath:instancePath+"/plan/changes/" + i27+"/members/" + i43,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
var valid143 = _errs914 === errors;
if(!valid143){
break;
}
}
}
}
else {
const err592 = {instancePath:instancePath+"/plan/changes/" + i27+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
var valid139 = _errs912 === errors;
}
else {
var valid139 = true;
}
}
}
}
}
}
}
}
else {
const err593 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
var _valid2 = _errs882 === errors;
if(_valid2 && valid92){
valid92 = false;
passing2 = [passing2, 5];
}
else {
if(_valid2){
valid92 = true;
passing2 = 5;
}
}
}
}
}
}
if(!valid92){
const err594 = {instancePath:instancePath+"/plan/changes/" + i27,schemaPath:"#/properties/plan/properties/changes/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
}
var valid91 = _errs571 === errors;
if(!valid91){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/changes",schemaPath:"#/properties/plan/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs569 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.diagnostics !== undefined){
let data447 = data5.diagnostics;
const _errs985 = errors;
if(errors === _errs985){
if(Array.isArray(data447)){
var valid156 = true;
const len50 = data447.length;
for(let i50=0; i50<len50; i50++){
let data448 = data447[i50];
const _errs987 = errors;
if(errors === _errs987){
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
let missing100;
if((((data448.severity === undefined) && (missing100 = "severity")) || ((data448.code === undefined) && (missing100 = "code"))) || ((data448.message === undefined) && (missing100 = "message"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50,schemaPath:"#/properties/plan/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: missing100},message:"must have required property '"+missing100+"'"}];
return false;
}
else {
const _errs989 = errors;
for(const key103 in data448){
if(!(((((((key103 === "severity") || (key103 === "code")) || (key103 === "message")) || (key103 === "hint")) || (key103 === "at")) || (key103 === "excerpt")) || (key103 === "school"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50,schemaPath:"#/properties/plan/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs989 === errors){
if(data448.severity !== undefined){
let data449 = data448.severity;
const _errs990 = errors;
if(!(((data449 === "error") || (data449 === "warning")) || (data449 === "notice"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/severity",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.diagnostics.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid157 = _errs990 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.code !== undefined){
const _errs991 = errors;
if(typeof data448.code !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/code",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs991 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.message !== undefined){
const _errs993 = errors;
if(typeof data448.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/message",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs993 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.hint !== undefined){
const _errs995 = errors;
if(typeof data448.hint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/hint",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs995 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.at !== undefined){
let data453 = data448.at;
const _errs997 = errors;
if(errors === _errs997){
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
let missing101;
if((((data453.file === undefined) && (missing101 = "file")) || ((data453.line === undefined) && (missing101 = "line"))) || ((data453.column === undefined) && (missing101 = "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/required",keyword:"required",params:{missingProperty: missing101},message:"must have required property '"+missing101+"'"}];
return false;
}
else {
const _errs999 = errors;
for(const key104 in data453){
if(!(((key104 === "file") || (key104 === "line")) || (key104 === "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs999 === errors){
if(data453.file !== undefined){
const _errs1000 = errors;
if(typeof data453.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at/file",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid158 = _errs1000 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data453.line !== undefined){
let data455 = data453.line;
const _errs1002 = errors;
if(!(((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455))) && (isFinite(data455)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at/line",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid158 = _errs1002 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data453.column !== undefined){
let data456 = data453.column;
const _errs1004 = errors;
if(!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at/column",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid158 = _errs1004 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid157 = _errs997 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.excerpt !== undefined){
const _errs1006 = errors;
if(typeof data448.excerpt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/excerpt",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/excerpt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs1006 === errors;
}
else {
var valid157 = true;
}
if(valid157){
if(data448.school !== undefined){
const _errs1008 = errors;
if(typeof data448.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50+"/school",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid157 = _errs1008 === errors;
}
else {
var valid157 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i50,schemaPath:"#/properties/plan/properties/diagnostics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid156 = _errs987 === errors;
if(!valid156){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics",schemaPath:"#/properties/plan/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs985 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.refusals !== undefined){
let data459 = data5.refusals;
const _errs1010 = errors;
if(errors === _errs1010){
if(Array.isArray(data459)){
var valid159 = true;
const len51 = data459.length;
for(let i51=0; i51<len51; i51++){
let data460 = data459[i51];
const _errs1012 = errors;
if(errors === _errs1012){
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
let missing102;
if((((((data460.guard === undefined) && (missing102 = "guard")) || ((data460.message === undefined) && (missing102 = "message"))) || ((data460.wayOut === undefined) && (missing102 = "wayOut"))) || ((data460.numbers === undefined) && (missing102 = "numbers"))) || ((data460.canBeAcknowledged === undefined) && (missing102 = "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51,schemaPath:"#/properties/plan/properties/refusals/items/required",keyword:"required",params:{missingProperty: missing102},message:"must have required property '"+missing102+"'"}];
return false;
}
else {
const _errs1014 = errors;
for(const key105 in data460){
if(!(((((((key105 === "guard") || (key105 === "school")) || (key105 === "message")) || (key105 === "wayOut")) || (key105 === "numbers")) || (key105 === "acknowledgedBy")) || (key105 === "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51,schemaPath:"#/properties/plan/properties/refusals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1014 === errors){
if(data460.guard !== undefined){
const _errs1015 = errors;
if(typeof data460.guard !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/guard",schemaPath:"#/properties/plan/properties/refusals/items/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs1015 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.school !== undefined){
const _errs1017 = errors;
if(typeof data460.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/school",schemaPath:"#/properties/plan/properties/refusals/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs1017 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.message !== undefined){
const _errs1019 = errors;
if(typeof data460.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/message",schemaPath:"#/properties/plan/properties/refusals/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs1019 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.wayOut !== undefined){
const _errs1021 = errors;
if(typeof data460.wayOut !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/wayOut",schemaPath:"#/properties/plan/properties/refusals/items/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs1021 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.numbers !== undefined){
let data465 = data460.numbers;
const _errs1023 = errors;
if(errors === _errs1023){
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
let missing103;
if((((data465.count === undefined) && (missing103 = "count")) || ((data465.of === undefined) && (missing103 = "of"))) || ((data465.limit === undefined) && (missing103 = "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/required",keyword:"required",params:{missingProperty: missing103},message:"must have required property '"+missing103+"'"}];
return false;
}
else {
const _errs1025 = errors;
for(const key106 in data465){
if(!(((key106 === "count") || (key106 === "of")) || (key106 === "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1025 === errors){
if(data465.count !== undefined){
let data466 = data465.count;
const _errs1026 = errors;
if(!((typeof data466 == "number") && (isFinite(data466)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers/count",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid161 = _errs1026 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data465.of !== undefined){
let data467 = data465.of;
const _errs1028 = errors;
if(!((typeof data467 == "number") && (isFinite(data467)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers/of",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/of/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid161 = _errs1028 === errors;
}
else {
var valid161 = true;
}
if(valid161){
if(data465.limit !== undefined){
let data468 = data465.limit;
const _errs1030 = errors;
if(!((typeof data468 == "number") && (isFinite(data468)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers/limit",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid161 = _errs1030 === errors;
}
else {
var valid161 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid160 = _errs1023 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.acknowledgedBy !== undefined){
const _errs1032 = errors;
if(typeof data460.acknowledgedBy !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/acknowledgedBy",schemaPath:"#/properties/plan/properties/refusals/items/properties/acknowledgedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid160 = _errs1032 === errors;
}
else {
var valid160 = true;
}
if(valid160){
if(data460.canBeAcknowledged !== undefined){
const _errs1034 = errors;
if(typeof data460.canBeAcknowledged !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51+"/canBeAcknowledged",schemaPath:"#/properties/plan/properties/refusals/items/properties/canBeAcknowledged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid160 = _errs1034 === errors;
}
else {
var valid160 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i51,schemaPath:"#/properties/plan/properties/refusals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid159 = _errs1012 === errors;
if(!valid159){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals",schemaPath:"#/properties/plan/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs1010 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.schools !== undefined){
let data471 = data5.schools;
const _errs1036 = errors;
if(errors === _errs1036){
if(Array.isArray(data471)){
var valid162 = true;
const len52 = data471.length;
for(let i52=0; i52<len52; i52++){
let data472 = data471[i52];
const _errs1038 = errors;
if(errors === _errs1038){
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
let missing104;
if((((((((((data472.name === undefined) && (missing104 = "name")) || ((data472.participates === undefined) && (missing104 = "participates"))) || ((data472.activeClassrooms === undefined) && (missing104 = "activeClassrooms"))) || ((data472.listed === undefined) && (missing104 = "listed"))) || ((data472.decided === undefined) && (missing104 = "decided"))) || ((data472.undecided === undefined) && (missing104 = "undecided"))) || ((data472.unchanged === undefined) && (missing104 = "unchanged"))) || ((data472.blocked === undefined) && (missing104 = "blocked"))) || ((data472.sharedClasses === undefined) && (missing104 = "sharedClasses"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52,schemaPath:"#/properties/plan/properties/schools/items/required",keyword:"required",params:{missingProperty: missing104},message:"must have required property '"+missing104+"'"}];
return false;
}
else {
const _errs1040 = errors;
for(const key107 in data472){
if(!(func2.call(schema11.properties.plan.properties.schools.items.properties, key107))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52,schemaPath:"#/properties/plan/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1040 === errors){
if(data472.name !== undefined){
const _errs1041 = errors;
if(typeof data472.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/name",schemaPath:"#/properties/plan/properties/schools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid163 = _errs1041 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.key !== undefined){
const _errs1043 = errors;
if(typeof data472.key !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/key",schemaPath:"#/properties/plan/properties/schools/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid163 = _errs1043 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.participates !== undefined){
const _errs1045 = errors;
if(typeof data472.participates !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/participates",schemaPath:"#/properties/plan/properties/schools/items/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid163 = _errs1045 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.policy !== undefined){
let data476 = data472.policy;
const _errs1047 = errors;
if(!(((data476 === "archive") || (data476 === "leave")) || (data476 === "sync"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/policy",schemaPath:"#/properties/plan/properties/schools/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.schools.items.properties.policy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid163 = _errs1047 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.activeClassrooms !== undefined){
let data477 = data472.activeClassrooms;
const _errs1048 = errors;
if(!(((typeof data477 == "number") && (!(data477 % 1) && !isNaN(data477))) && (isFinite(data477)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1048){
if((typeof data477 == "number") && (isFinite(data477))){
if(data477 < 0 || isNaN(data477)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1048 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.listed !== undefined){
let data478 = data472.listed;
const _errs1050 = errors;
if(!(((typeof data478 == "number") && (!(data478 % 1) && !isNaN(data478))) && (isFinite(data478)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1050){
if((typeof data478 == "number") && (isFinite(data478))){
if(data478 < 0 || isNaN(data478)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1050 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.decided !== undefined){
let data479 = data472.decided;
const _errs1052 = errors;
if(!(((typeof data479 == "number") && (!(data479 % 1) && !isNaN(data479))) && (isFinite(data479)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1052){
if((typeof data479 == "number") && (isFinite(data479))){
if(data479 < 0 || isNaN(data479)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1052 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.undecided !== undefined){
let data480 = data472.undecided;
const _errs1054 = errors;
if(errors === _errs1054){
if(Array.isArray(data480)){
var valid164 = true;
const len53 = data480.length;
for(let i53=0; i53<len53; i53++){
const _errs1056 = errors;
if(typeof data480[i53] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/undecided/" + i53,schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid164 = _errs1056 === errors;
if(!valid164){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/undecided",schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid163 = _errs1054 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.unchanged !== undefined){
let data482 = data472.unchanged;
const _errs1058 = errors;
if(!(((typeof data482 == "number") && (!(data482 % 1) && !isNaN(data482))) && (isFinite(data482)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1058){
if((typeof data482 == "number") && (isFinite(data482))){
if(data482 < 0 || isNaN(data482)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1058 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.blocked !== undefined){
let data483 = data472.blocked;
const _errs1060 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1060){
if((typeof data483 == "number") && (isFinite(data483))){
if(data483 < 0 || isNaN(data483)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1060 === errors;
}
else {
var valid163 = true;
}
if(valid163){
if(data472.sharedClasses !== undefined){
let data484 = data472.sharedClasses;
const _errs1062 = errors;
if(!(((typeof data484 == "number") && (!(data484 % 1) && !isNaN(data484))) && (isFinite(data484)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1062){
if((typeof data484 == "number") && (isFinite(data484))){
if(data484 < 0 || isNaN(data484)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid163 = _errs1062 === errors;
}
else {
var valid163 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i52,schemaPath:"#/properties/plan/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid162 = _errs1038 === errors;
if(!valid162){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools",schemaPath:"#/properties/plan/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs1036 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.settings !== undefined){
let data485 = data5.settings;
const _errs1064 = errors;
if(errors === _errs1064){
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
let missing105;
if(((data485.declared === undefined) && (missing105 = "declared")) || ((data485.unchanged === undefined) && (missing105 = "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/required",keyword:"required",params:{missingProperty: missing105},message:"must have required property '"+missing105+"'"}];
return false;
}
else {
const _errs1066 = errors;
for(const key108 in data485){
if(!((key108 === "declared") || (key108 === "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1066 === errors){
if(data485.declared !== undefined){
let data486 = data485.declared;
const _errs1067 = errors;
if(errors === _errs1067){
if(Array.isArray(data486)){
var valid166 = true;
const len54 = data486.length;
for(let i54=0; i54<len54; i54++){
const _errs1069 = errors;
if(typeof data486[i54] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared/" + i54,schemaPath:"#/properties/plan/properties/settings/properties/declared/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid166 = _errs1069 === errors;
if(!valid166){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared",schemaPath:"#/properties/plan/properties/settings/properties/declared/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid165 = _errs1067 === errors;
}
else {
var valid165 = true;
}
if(valid165){
if(data485.unchanged !== undefined){
let data488 = data485.unchanged;
const _errs1071 = errors;
if(errors === _errs1071){
if(Array.isArray(data488)){
var valid167 = true;
const len55 = data488.length;
for(let i55=0; i55<len55; i55++){
const _errs1073 = errors;
if(typeof data488[i55] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged/" + i55,schemaPath:"#/properties/plan/properties/settings/properties/unchanged/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid167 = _errs1073 === errors;
if(!valid167){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged",schemaPath:"#/properties/plan/properties/settings/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid165 = _errs1071 === errors;
}
else {
var valid165 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs1064 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.forecast !== undefined){
let data490 = data5.forecast;
const _errs1075 = errors;
if(errors === _errs1075){
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
let missing106;
if((((data490.schools === undefined) && (missing106 = "schools")) || ((data490.threshold === undefined) && (missing106 = "threshold"))) || ((data490.assumptions === undefined) && (missing106 = "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/required",keyword:"required",params:{missingProperty: missing106},message:"must have required property '"+missing106+"'"}];
return false;
}
else {
const _errs1077 = errors;
for(const key109 in data490){
if(!(((key109 === "schools") || (key109 === "threshold")) || (key109 === "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1077 === errors){
if(data490.schools !== undefined){
let data491 = data490.schools;
const _errs1078 = errors;
if(errors === _errs1078){
if(Array.isArray(data491)){
var valid169 = true;
const len56 = data491.length;
for(let i56=0; i56<len56; i56++){
let data492 = data491[i56];
const _errs1080 = errors;
if(errors === _errs1080){
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
let missing107;
if((((((((data492.school === undefined) && (missing107 = "school")) || ((data492.kept === undefined) && (missing107 = "kept"))) || ((data492.renamed === undefined) && (missing107 = "renamed"))) || ((data492.created === undefined) && (missing107 = "created"))) || ((data492.unarchived === undefined) && (missing107 = "unarchived"))) || ((data492.hidden === undefined) && (missing107 = "hidden"))) || ((data492.archived === undefined) && (missing107 = "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/required",keyword:"required",params:{missingProperty: missing107},message:"must have required property '"+missing107+"'"}];
return false;
}
else {
const _errs1082 = errors;
for(const key110 in data492){
if(!(((((((key110 === "school") || (key110 === "kept")) || (key110 === "renamed")) || (key110 === "created")) || (key110 === "unarchived")) || (key110 === "hidden")) || (key110 === "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1082 === errors){
if(data492.school !== undefined){
const _errs1083 = errors;
if(typeof data492.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/school",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid170 = _errs1083 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.kept !== undefined){
let data494 = data492.kept;
const _errs1085 = errors;
if(!(((typeof data494 == "number") && (!(data494 % 1) && !isNaN(data494))) && (isFinite(data494)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1085){
if((typeof data494 == "number") && (isFinite(data494))){
if(data494 < 0 || isNaN(data494)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid170 = _errs1085 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.renamed !== undefined){
let data495 = data492.renamed;
const _errs1087 = errors;
if(errors === _errs1087){
if(Array.isArray(data495)){
var valid171 = true;
const len57 = data495.length;
for(let i57=0; i57<len57; i57++){
let data496 = data495[i57];
const _errs1089 = errors;
if(errors === _errs1089){
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
let missing108;
if(((data496.from === undefined) && (missing108 = "from")) || ((data496.to === undefined) && (missing108 = "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed/" + i57,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/required",keyword:"required",params:{missingProperty: missing108},message:"must have required property '"+missing108+"'"}];
return false;
}
else {
const _errs1091 = errors;
for(const key111 in data496){
if(!((key111 === "from") || (key111 === "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed/" + i57,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1091 === errors){
if(data496.from !== undefined){
const _errs1092 = errors;
if(typeof data496.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed/" + i57+"/from",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid172 = _errs1092 === errors;
}
else {
var valid172 = true;
}
if(valid172){
if(data496.to !== undefined){
const _errs1094 = errors;
if(typeof data496.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed/" + i57+"/to",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid172 = _errs1094 === errors;
}
else {
var valid172 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed/" + i57,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid171 = _errs1089 === errors;
if(!valid171){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/renamed",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs1087 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.created !== undefined){
let data499 = data492.created;
const _errs1096 = errors;
if(errors === _errs1096){
if(Array.isArray(data499)){
var valid173 = true;
const len58 = data499.length;
for(let i58=0; i58<len58; i58++){
let data500 = data499[i58];
const _errs1098 = errors;
if(errors === _errs1098){
if(data500 && typeof data500 == "object" && !Array.isArray(data500)){
let missing109;
if(((data500.sourcedId === undefined) && (missing109 = "sourcedId")) || ((data500.name === undefined) && (missing109 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/required",keyword:"required",params:{missingProperty: missing109},message:"must have required property '"+missing109+"'"}];
return false;
}
else {
const _errs1100 = errors;
for(const key112 in data500){
if(!(((key112 === "sourcedId") || (key112 === "name")) || (key112 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1100 === errors){
if(data500.sourcedId !== undefined){
const _errs1101 = errors;
if(typeof data500.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid174 = _errs1101 === errors;
}
else {
var valid174 = true;
}
if(valid174){
if(data500.name !== undefined){
const _errs1103 = errors;
if(typeof data500.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid174 = _errs1103 === errors;
}
else {
var valid174 = true;
}
if(valid174){
if(data500.duplicates !== undefined){
const _errs1105 = errors;
if(typeof data500.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid174 = _errs1105 === errors;
}
else {
var valid174 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created/" + i58,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid173 = _errs1098 === errors;
if(!valid173){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/created",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs1096 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.unarchived !== undefined){
let data504 = data492.unarchived;
const _errs1107 = errors;
if(errors === _errs1107){
if(Array.isArray(data504)){
var valid175 = true;
const len59 = data504.length;
for(let i59=0; i59<len59; i59++){
let data505 = data504[i59];
const _errs1109 = errors;
if(errors === _errs1109){
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
let missing110;
if(((data505.sourcedId === undefined) && (missing110 = "sourcedId")) || ((data505.name === undefined) && (missing110 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/required",keyword:"required",params:{missingProperty: missing110},message:"must have required property '"+missing110+"'"}];
return false;
}
else {
const _errs1111 = errors;
for(const key113 in data505){
if(!(((key113 === "sourcedId") || (key113 === "name")) || (key113 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1111 === errors){
if(data505.sourcedId !== undefined){
const _errs1112 = errors;
if(typeof data505.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid176 = _errs1112 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data505.name !== undefined){
const _errs1114 = errors;
if(typeof data505.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid176 = _errs1114 === errors;
}
else {
var valid176 = true;
}
if(valid176){
if(data505.duplicates !== undefined){
const _errs1116 = errors;
if(typeof data505.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid176 = _errs1116 === errors;
}
else {
var valid176 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived/" + i59,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid175 = _errs1109 === errors;
if(!valid175){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/unarchived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs1107 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.hidden !== undefined){
let data509 = data492.hidden;
const _errs1118 = errors;
if(errors === _errs1118){
if(Array.isArray(data509)){
var valid177 = true;
const len60 = data509.length;
for(let i60=0; i60<len60; i60++){
let data510 = data509[i60];
const _errs1120 = errors;
if(errors === _errs1120){
if(data510 && typeof data510 == "object" && !Array.isArray(data510)){
let missing111;
if(((data510.sourcedId === undefined) && (missing111 = "sourcedId")) || ((data510.name === undefined) && (missing111 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/required",keyword:"required",params:{missingProperty: missing111},message:"must have required property '"+missing111+"'"}];
return false;
}
else {
const _errs1122 = errors;
for(const key114 in data510){
if(!(((key114 === "sourcedId") || (key114 === "name")) || (key114 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1122 === errors){
if(data510.sourcedId !== undefined){
const _errs1123 = errors;
if(typeof data510.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid178 = _errs1123 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data510.name !== undefined){
const _errs1125 = errors;
if(typeof data510.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid178 = _errs1125 === errors;
}
else {
var valid178 = true;
}
if(valid178){
if(data510.duplicates !== undefined){
const _errs1127 = errors;
if(typeof data510.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid178 = _errs1127 === errors;
}
else {
var valid178 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden/" + i60,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid177 = _errs1120 === errors;
if(!valid177){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/hidden",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs1118 === errors;
}
else {
var valid170 = true;
}
if(valid170){
if(data492.archived !== undefined){
let data514 = data492.archived;
const _errs1129 = errors;
if(errors === _errs1129){
if(Array.isArray(data514)){
var valid179 = true;
const len61 = data514.length;
for(let i61=0; i61<len61; i61++){
let data515 = data514[i61];
const _errs1131 = errors;
if(errors === _errs1131){
if(data515 && typeof data515 == "object" && !Array.isArray(data515)){
let missing112;
if(((data515.sourcedId === undefined) && (missing112 = "sourcedId")) || ((data515.name === undefined) && (missing112 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/required",keyword:"required",params:{missingProperty: missing112},message:"must have required property '"+missing112+"'"}];
return false;
}
else {
const _errs1133 = errors;
for(const key115 in data515){
if(!(((key115 === "sourcedId") || (key115 === "name")) || (key115 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1133 === errors){
if(data515.sourcedId !== undefined){
const _errs1134 = errors;
if(typeof data515.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid180 = _errs1134 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data515.name !== undefined){
const _errs1136 = errors;
if(typeof data515.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid180 = _errs1136 === errors;
}
else {
var valid180 = true;
}
if(valid180){
if(data515.duplicates !== undefined){
const _errs1138 = errors;
if(typeof data515.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid180 = _errs1138 === errors;
}
else {
var valid180 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived/" + i61,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid179 = _errs1131 === errors;
if(!valid179){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56+"/archived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid170 = _errs1129 === errors;
}
else {
var valid170 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i56,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid169 = _errs1080 === errors;
if(!valid169){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools",schemaPath:"#/properties/plan/properties/forecast/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid168 = _errs1078 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data490.threshold !== undefined){
let data519 = data490.threshold;
const _errs1140 = errors;
if(errors === _errs1140){
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
let missing113;
if(((((data519.percent === undefined) && (missing113 = "percent")) || ((data519.wouldArchive === undefined) && (missing113 = "wouldArchive"))) || ((data519.connected === undefined) && (missing113 = "connected"))) || ((data519.exceeded === undefined) && (missing113 = "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/required",keyword:"required",params:{missingProperty: missing113},message:"must have required property '"+missing113+"'"}];
return false;
}
else {
const _errs1142 = errors;
for(const key116 in data519){
if(!((((key116 === "percent") || (key116 === "wouldArchive")) || (key116 === "connected")) || (key116 === "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1142 === errors){
if(data519.percent !== undefined){
let data520 = data519.percent;
const _errs1143 = errors;
const _errs1144 = errors;
let valid182 = false;
let passing3 = null;
const _errs1145 = errors;
if(!((typeof data520 == "number") && (isFinite(data520)))){
const err595 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid3 = _errs1145 === errors;
if(_valid3){
valid182 = true;
passing3 = 0;
}
const _errs1147 = errors;
if("unknown" !== data520){
const err596 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
var _valid3 = _errs1147 === errors;
if(_valid3 && valid182){
valid182 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid182 = true;
passing3 = 1;
}
}
if(!valid182){
const err597 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs1144;
if(vErrors !== null){
if(_errs1144){
vErrors.length = _errs1144;
}
else {
vErrors = null;
}
}
}
var valid181 = _errs1143 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data519.wouldArchive !== undefined){
let data521 = data519.wouldArchive;
const _errs1148 = errors;
if(!(((typeof data521 == "number") && (!(data521 % 1) && !isNaN(data521))) && (isFinite(data521)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1148){
if((typeof data521 == "number") && (isFinite(data521))){
if(data521 < 0 || isNaN(data521)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid181 = _errs1148 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data519.connected !== undefined){
let data522 = data519.connected;
const _errs1150 = errors;
if(!(((typeof data522 == "number") && (!(data522 % 1) && !isNaN(data522))) && (isFinite(data522)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1150){
if((typeof data522 == "number") && (isFinite(data522))){
if(data522 < 0 || isNaN(data522)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid181 = _errs1150 === errors;
}
else {
var valid181 = true;
}
if(valid181){
if(data519.exceeded !== undefined){
const _errs1152 = errors;
if(typeof data519.exceeded !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/exceeded",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/exceeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid181 = _errs1152 === errors;
}
else {
var valid181 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid168 = _errs1140 === errors;
}
else {
var valid168 = true;
}
if(valid168){
if(data490.assumptions !== undefined){
let data524 = data490.assumptions;
const _errs1154 = errors;
if(errors === _errs1154){
if(Array.isArray(data524)){
var valid183 = true;
const len62 = data524.length;
for(let i62=0; i62<len62; i62++){
const _errs1156 = errors;
if(typeof data524[i62] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions/" + i62,schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid183 = _errs1156 === errors;
if(!valid183){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions",schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid168 = _errs1154 === errors;
}
else {
var valid168 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs1075 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unmanaged !== undefined){
let data526 = data5.unmanaged;
const _errs1158 = errors;
if(errors === _errs1158){
if(data526 && typeof data526 == "object" && !Array.isArray(data526)){
let missing114;
if(((data526.schools === undefined) && (missing114 = "schools")) || ((data526.classrooms === undefined) && (missing114 = "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/required",keyword:"required",params:{missingProperty: missing114},message:"must have required property '"+missing114+"'"}];
return false;
}
else {
const _errs1160 = errors;
for(const key117 in data526){
if(!((key117 === "schools") || (key117 === "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1160 === errors){
if(data526.schools !== undefined){
let data527 = data526.schools;
const _errs1161 = errors;
if(!(((typeof data527 == "number") && (!(data527 % 1) && !isNaN(data527))) && (isFinite(data527)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1161){
if((typeof data527 == "number") && (isFinite(data527))){
if(data527 < 0 || isNaN(data527)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid184 = _errs1161 === errors;
}
else {
var valid184 = true;
}
if(valid184){
if(data526.classrooms !== undefined){
let data528 = data526.classrooms;
const _errs1163 = errors;
if(!(((typeof data528 == "number") && (!(data528 % 1) && !isNaN(data528))) && (isFinite(data528)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1163){
if((typeof data528 == "number") && (isFinite(data528))){
if(data528 < 0 || isNaN(data528)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid184 = _errs1163 === errors;
}
else {
var valid184 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs1158 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateReportFile = validate11;
const schema12 = {"description":"What became of a plan: what `rollcall apply --report` writes and `rollcall revert` reads.","type":"object","additionalProperties":false,"required":["formatVersion","district","fingerprint","approval","startedAt","endedAt","outcomes","withheld","verified"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"district":{"type":"string"},"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"approval":{"description":"On whose word changes were written.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","fingerprint"],"properties":{"kind":{"const":"plan"},"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"pullRequest":{"type":"integer","minimum":1}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["auto","fingerprint","schedule"]}}}]},"startedAt":{"type":"string"},"endedAt":{"type":"string"},"outcomes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["change","outcome"],"properties":{"change":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"connections":{"type":"array","items":{"type":"string"},"description":"What the classroom holds at that moment."},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}},"description":"The line that asks for it."},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}}}}}]},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"applied"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"enum":["failed","skipped","conflict"]},"reason":{"type":"string"}}}]}}}},"withheld":{"description":"Planned changes that nobody allowed to be written.","type":"array","items":{"type":"object","additionalProperties":false,"required":["change","reason"],"properties":{"change":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"connections":{"type":"array","items":{"type":"string"},"description":"What the classroom holds at that moment."},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}},"description":"The line that asks for it."},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"type":"array","items":{"type":"string"}},"disagrees":{"type":"array","items":{"type":"string"}}}}}}}}}}}]},"reason":{"type":"string"}}}},"verified":{"description":"Whether reading and planning again left nothing to do.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"empty"}}},{"type":"object","additionalProperties":false,"required":["kind","changes"],"properties":{"kind":{"const":"remaining"},"changes":{"type":"integer","minimum":0}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"unverified"},"reason":{"type":"string"}}}]}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.approval === undefined) && (missing0 = "approval"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.withheld === undefined) && (missing0 = "withheld"))) || ((data.verified === undefined) && (missing0 = "verified"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate11.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.district !== undefined){
const _errs4 = errors;
if(typeof data.district !== "string"){
validate11.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data2 = data.fingerprint;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate11.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval !== undefined){
let data3 = data.approval;
const _errs8 = errors;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.kind === undefined) && (missing1 = "kind")) || ((data3.fingerprint === undefined) && (missing1 = "fingerprint"))){
const err0 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!(((key1 === "kind") || (key1 === "fingerprint")) || (key1 === "pullRequest"))){
const err1 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data3.kind !== undefined){
const _errs13 = errors;
if("plan" !== data3.kind){
const err2 = {instancePath:instancePath+"/approval/kind",schemaPath:"#/properties/approval/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "plan"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.fingerprint !== undefined){
let data5 = data3.fingerprint;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err3 = {instancePath:instancePath+"/approval/fingerprint",schemaPath:"#/properties/approval/oneOf/0/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/approval/fingerprint",schemaPath:"#/properties/approval/oneOf/0/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pullRequest !== undefined){
let data6 = data3.pullRequest;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/approval/pullRequest",schemaPath:"#/properties/approval/oneOf/0/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/approval/pullRequest",schemaPath:"#/properties/approval/oneOf/0/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(errors === _errs18){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.kind === undefined) && (missing2 = "kind")){
const err8 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs20 = errors;
for(const key2 in data3){
if(!(key2 === "kind")){
const err9 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data3.kind !== undefined){
let data7 = data3.kind;
if(!(((data7 === "auto") || (data7 === "fingerprint")) || (data7 === "schedule"))){
const err10 = {instancePath:instancePath+"/approval/kind",schemaPath:"#/properties/approval/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.approval.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err12 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
const _errs22 = errors;
if(typeof data.startedAt !== "string"){
validate11.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endedAt !== undefined){
const _errs24 = errors;
if(typeof data.endedAt !== "string"){
validate11.errors = [{instancePath:instancePath+"/endedAt",schemaPath:"#/properties/endedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
let data10 = data.outcomes;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid4 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if(((data11.change === undefined) && (missing3 = "change")) || ((data11.outcome === undefined) && (missing3 = "outcome"))){
validate11.errors = [{instancePath:instancePath+"/outcomes/" + i0,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key3 in data11){
if(!((key3 === "change") || (key3 === "outcome"))){
validate11.errors = [{instancePath:instancePath+"/outcomes/" + i0,schemaPath:"#/properties/outcomes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data11.change !== undefined){
let data12 = data11.change;
const _errs31 = errors;
const _errs32 = errors;
let valid6 = false;
let passing1 = null;
const _errs33 = errors;
if(errors === _errs33){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((((((((data12.kind === undefined) && (missing4 = "kind")) || ((data12.step === undefined) && (missing4 = "step"))) || ((data12.why === undefined) && (missing4 = "why"))) || ((data12.undo === undefined) && (missing4 = "undo"))) || ((data12.setting === undefined) && (missing4 = "setting"))) || ((data12.direction === undefined) && (missing4 = "direction"))) || ((data12.before === undefined) && (missing4 = "before"))) || ((data12.after === undefined) && (missing4 = "after"))){
const err13 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs35 = errors;
for(const key4 in data12){
if(!((((((((key4 === "kind") || (key4 === "step")) || (key4 === "why")) || (key4 === "undo")) || (key4 === "setting")) || (key4 === "direction")) || (key4 === "before")) || (key4 === "after"))){
const err14 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs35 === errors){
if(data12.kind !== undefined){
const _errs36 = errors;
if("set-setting" !== data12.kind){
const err15 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.step !== undefined){
let data14 = data12.step;
const _errs37 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err16 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs37){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.why !== undefined){
let data15 = data12.why;
const _errs39 = errors;
if(errors === _errs39){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if((((data15.rule === undefined) && (missing5 = "rule")) || ((data15.at === undefined) && (missing5 = "at"))) || ((data15.fact === undefined) && (missing5 = "fact"))){
const err18 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
const _errs41 = errors;
for(const key5 in data15){
if(!(((key5 === "rule") || (key5 === "at")) || (key5 === "fact"))){
const err19 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
}
if(_errs41 === errors){
if(data15.rule !== undefined){
const _errs42 = errors;
if(typeof data15.rule !== "string"){
const err20 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.at !== undefined){
let data17 = data15.at;
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if((((data17.file === undefined) && (missing6 = "file")) || ((data17.line === undefined) && (missing6 = "line"))) || ((data17.column === undefined) && (missing6 = "column"))){
const err21 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
const _errs46 = errors;
for(const key6 in data17){
if(!(((key6 === "file") || (key6 === "line")) || (key6 === "column"))){
const err22 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
}
if(_errs46 === errors){
if(data17.file !== undefined){
const _errs47 = errors;
if(typeof data17.file !== "string"){
const err23 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.line !== undefined){
let data19 = data17.line;
const _errs49 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err24 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.column !== undefined){
let data20 = data17.column;
const _errs51 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err25 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.fact !== undefined){
const _errs53 = errors;
if(typeof data15.fact !== "string"){
const err27 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid8 = _errs53 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.undo !== undefined){
let data22 = data12.undo;
const _errs55 = errors;
if(errors === _errs55){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing7;
if((((data22.level === undefined) && (missing7 = "level")) || ((data22.by === undefined) && (missing7 = "by"))) || ((data22.assumed === undefined) && (missing7 = "assumed"))){
const err29 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
const _errs57 = errors;
for(const key7 in data22){
if(!(((key7 === "level") || (key7 === "by")) || (key7 === "assumed"))){
const err30 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs57 === errors){
if(data22.level !== undefined){
let data23 = data22.level;
const _errs58 = errors;
if(!(((data23 === "reversible") || (data23 === "by-hand")) || (data23 === "hardly"))){
const err31 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[0].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data22.by !== undefined){
const _errs59 = errors;
if(typeof data22.by !== "string"){
const err32 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data22.assumed !== undefined){
const _errs61 = errors;
if(typeof data22.assumed !== "boolean"){
const err33 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.setting !== undefined){
let data26 = data12.setting;
const _errs63 = errors;
if(!((((data26 === "deletionThreshold") || (data26 === "manageGuardians")) || (data26 === "unarchiveReappearing")) || (data26 === "updateActiveContacts"))){
const err35 = {instancePath:instancePath+"/outcomes/" + i0+"/change/setting",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid7 = _errs63 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.direction !== undefined){
let data27 = data12.direction;
const _errs64 = errors;
if(!((data27 === "tighten") || (data27 === "loosen"))){
const err36 = {instancePath:instancePath+"/outcomes/" + i0+"/change/direction",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid7 = _errs64 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.before !== undefined){
let data28 = data12.before;
const _errs65 = errors;
if((typeof data28 !== "boolean") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err37 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/before/type",keyword:"type",params:{type: schema12.properties.outcomes.items.properties.change.oneOf[0].properties.before.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid7 = _errs65 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.after !== undefined){
let data29 = data12.after;
const _errs67 = errors;
if((typeof data29 !== "boolean") && (!((typeof data29 == "number") && (isFinite(data29))))){
const err38 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/properties/after/type",keyword:"type",params:{type: schema12.properties.outcomes.items.properties.change.oneOf[0].properties.after.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var valid7 = _errs67 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs69 = errors;
if(errors === _errs69){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing8;
if((((((((data12.kind === undefined) && (missing8 = "kind")) || ((data12.step === undefined) && (missing8 = "step"))) || ((data12.why === undefined) && (missing8 = "why"))) || ((data12.undo === undefined) && (missing8 = "undo"))) || ((data12.school === undefined) && (missing8 = "school"))) || ((data12.before === undefined) && (missing8 = "before"))) || ((data12.after === undefined) && (missing8 = "after"))){
const err40 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
const _errs71 = errors;
for(const key8 in data12){
if(!(((((((key8 === "kind") || (key8 === "step")) || (key8 === "why")) || (key8 === "undo")) || (key8 === "school")) || (key8 === "before")) || (key8 === "after"))){
const err41 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
}
if(_errs71 === errors){
if(data12.kind !== undefined){
const _errs72 = errors;
if("connect-school" !== data12.kind){
const err42 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid11 = _errs72 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.step !== undefined){
let data31 = data12.step;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err43 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
const err44 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.why !== undefined){
let data32 = data12.why;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing9;
if((((data32.rule === undefined) && (missing9 = "rule")) || ((data32.at === undefined) && (missing9 = "at"))) || ((data32.fact === undefined) && (missing9 = "fact"))){
const err45 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
const _errs77 = errors;
for(const key9 in data32){
if(!(((key9 === "rule") || (key9 === "at")) || (key9 === "fact"))){
const err46 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
}
if(_errs77 === errors){
if(data32.rule !== undefined){
const _errs78 = errors;
if(typeof data32.rule !== "string"){
const err47 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.at !== undefined){
let data34 = data32.at;
const _errs80 = errors;
if(errors === _errs80){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing10;
if((((data34.file === undefined) && (missing10 = "file")) || ((data34.line === undefined) && (missing10 = "line"))) || ((data34.column === undefined) && (missing10 = "column"))){
const err48 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
const _errs82 = errors;
for(const key10 in data34){
if(!(((key10 === "file") || (key10 === "line")) || (key10 === "column"))){
const err49 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break;
}
}
if(_errs82 === errors){
if(data34.file !== undefined){
const _errs83 = errors;
if(typeof data34.file !== "string"){
const err50 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid13 = _errs83 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data34.line !== undefined){
let data36 = data34.line;
const _errs85 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err51 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid13 = _errs85 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data34.column !== undefined){
let data37 = data34.column;
const _errs87 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err52 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid13 = _errs87 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid12 = _errs80 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.fact !== undefined){
const _errs89 = errors;
if(typeof data32.fact !== "string"){
const err54 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid12 = _errs89 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid11 = _errs75 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.undo !== undefined){
let data39 = data12.undo;
const _errs91 = errors;
if(errors === _errs91){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing11;
if((((data39.level === undefined) && (missing11 = "level")) || ((data39.by === undefined) && (missing11 = "by"))) || ((data39.assumed === undefined) && (missing11 = "assumed"))){
const err56 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
const _errs93 = errors;
for(const key11 in data39){
if(!(((key11 === "level") || (key11 === "by")) || (key11 === "assumed"))){
const err57 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
break;
}
}
if(_errs93 === errors){
if(data39.level !== undefined){
let data40 = data39.level;
const _errs94 = errors;
if(!(((data40 === "reversible") || (data40 === "by-hand")) || (data40 === "hardly"))){
const err58 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[1].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid14 = _errs94 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.by !== undefined){
const _errs95 = errors;
if(typeof data39.by !== "string"){
const err59 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var valid14 = _errs95 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.assumed !== undefined){
const _errs97 = errors;
if(typeof data39.assumed !== "boolean"){
const err60 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var valid11 = _errs91 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.school !== undefined){
let data43 = data12.school;
const _errs99 = errors;
if(errors === _errs99){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing12;
if(((data43.key === undefined) && (missing12 = "key")) || ((data43.name === undefined) && (missing12 = "name"))){
const err62 = {instancePath:instancePath+"/outcomes/" + i0+"/change/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/school/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
const _errs101 = errors;
for(const key12 in data43){
if(!((key12 === "key") || (key12 === "name"))){
const err63 = {instancePath:instancePath+"/outcomes/" + i0+"/change/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break;
}
}
if(_errs101 === errors){
if(data43.key !== undefined){
const _errs102 = errors;
if(typeof data43.key !== "string"){
const err64 = {instancePath:instancePath+"/outcomes/" + i0+"/change/school/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid15 = _errs102 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data43.name !== undefined){
const _errs104 = errors;
if(typeof data43.name !== "string"){
const err65 = {instancePath:instancePath+"/outcomes/" + i0+"/change/school/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid15 = _errs104 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/outcomes/" + i0+"/change/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var valid11 = _errs99 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.before !== undefined){
let data46 = data12.before;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data46)){
var valid16 = true;
const len1 = data46.length;
for(let i1=0; i1<len1; i1++){
const _errs108 = errors;
if(typeof data46[i1] !== "string"){
const err67 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before/" + i1,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid16 = _errs108 === errors;
if(!valid16){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid11 = _errs106 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.after !== undefined){
let data48 = data12.after;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data48)){
var valid17 = true;
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
const _errs112 = errors;
if(typeof data48[i2] !== "string"){
const err69 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after/" + i2,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var valid17 = _errs112 === errors;
if(!valid17){
break;
}
}
}
else {
const err70 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var valid11 = _errs110 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid1 = _errs69 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
const _errs114 = errors;
if(errors === _errs114){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing13;
if((((((((((data12.kind === undefined) && (missing13 = "kind")) || ((data12.step === undefined) && (missing13 = "step"))) || ((data12.why === undefined) && (missing13 = "why"))) || ((data12.undo === undefined) && (missing13 = "undo"))) || ((data12.classroom === undefined) && (missing13 = "classroom"))) || ((data12.before === undefined) && (missing13 = "before"))) || ((data12.after === undefined) && (missing13 = "after"))) || ((data12.connections === undefined) && (missing13 = "connections"))) || ((data12.evidence === undefined) && (missing13 = "evidence"))){
const err72 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
const _errs116 = errors;
for(const key13 in data12){
if(!(func2.call(schema12.properties.outcomes.items.properties.change.oneOf[2].properties, key13))){
const err73 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
}
if(_errs116 === errors){
if(data12.kind !== undefined){
let data50 = data12.kind;
const _errs117 = errors;
if(!((data50 === "archive") || (data50 === "unarchive"))){
const err74 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.connections !== undefined){
let data51 = data12.connections;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data51)){
var valid19 = true;
const len3 = data51.length;
for(let i3=0; i3<len3; i3++){
const _errs120 = errors;
if(typeof data51[i3] !== "string"){
const err75 = {instancePath:instancePath+"/outcomes/" + i0+"/change/connections/" + i3,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/connections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid19 = _errs120 === errors;
if(!valid19){
break;
}
}
}
else {
const err76 = {instancePath:instancePath+"/outcomes/" + i0+"/change/connections",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var valid18 = _errs118 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.step !== undefined){
let data53 = data12.step;
const _errs122 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err77 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(errors === _errs122){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err78 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
var valid18 = _errs122 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.why !== undefined){
let data54 = data12.why;
const _errs124 = errors;
if(errors === _errs124){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing14;
if((((data54.rule === undefined) && (missing14 = "rule")) || ((data54.at === undefined) && (missing14 = "at"))) || ((data54.fact === undefined) && (missing14 = "fact"))){
const err79 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
else {
const _errs126 = errors;
for(const key14 in data54){
if(!(((key14 === "rule") || (key14 === "at")) || (key14 === "fact"))){
const err80 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break;
}
}
if(_errs126 === errors){
if(data54.rule !== undefined){
const _errs127 = errors;
if(typeof data54.rule !== "string"){
const err81 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid20 = _errs127 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data54.at !== undefined){
let data56 = data54.at;
const _errs129 = errors;
if(errors === _errs129){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing15;
if((((data56.file === undefined) && (missing15 = "file")) || ((data56.line === undefined) && (missing15 = "line"))) || ((data56.column === undefined) && (missing15 = "column"))){
const err82 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
const _errs131 = errors;
for(const key15 in data56){
if(!(((key15 === "file") || (key15 === "line")) || (key15 === "column"))){
const err83 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
}
if(_errs131 === errors){
if(data56.file !== undefined){
const _errs132 = errors;
if(typeof data56.file !== "string"){
const err84 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid21 = _errs132 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.line !== undefined){
let data58 = data56.line;
const _errs134 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err85 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid21 = _errs134 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data56.column !== undefined){
let data59 = data56.column;
const _errs136 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err86 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid21 = _errs136 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data54.fact !== undefined){
const _errs138 = errors;
if(typeof data54.fact !== "string"){
const err88 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid20 = _errs138 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var valid18 = _errs124 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.undo !== undefined){
let data61 = data12.undo;
const _errs140 = errors;
if(errors === _errs140){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing16;
if((((data61.level === undefined) && (missing16 = "level")) || ((data61.by === undefined) && (missing16 = "by"))) || ((data61.assumed === undefined) && (missing16 = "assumed"))){
const err90 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
const _errs142 = errors;
for(const key16 in data61){
if(!(((key16 === "level") || (key16 === "by")) || (key16 === "assumed"))){
const err91 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
}
if(_errs142 === errors){
if(data61.level !== undefined){
let data62 = data61.level;
const _errs143 = errors;
if(!(((data62 === "reversible") || (data62 === "by-hand")) || (data62 === "hardly"))){
const err92 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid22 = _errs143 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data61.by !== undefined){
const _errs144 = errors;
if(typeof data61.by !== "string"){
const err93 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var valid22 = _errs144 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data61.assumed !== undefined){
const _errs146 = errors;
if(typeof data61.assumed !== "boolean"){
const err94 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid22 = _errs146 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
var valid18 = _errs140 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.classroom !== undefined){
let data65 = data12.classroom;
const _errs148 = errors;
if(errors === _errs148){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing17;
if((((data65.key === undefined) && (missing17 = "key")) || ((data65.name === undefined) && (missing17 = "name"))) || ((data65.school === undefined) && (missing17 = "school"))){
const err96 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
const _errs150 = errors;
for(const key17 in data65){
if(!(((key17 === "key") || (key17 === "name")) || (key17 === "school"))){
const err97 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break;
}
}
if(_errs150 === errors){
if(data65.key !== undefined){
const _errs151 = errors;
if(typeof data65.key !== "string"){
const err98 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid23 = _errs151 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data65.name !== undefined){
const _errs153 = errors;
if(typeof data65.name !== "string"){
const err99 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var valid23 = _errs153 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data65.school !== undefined){
let data68 = data65.school;
const _errs155 = errors;
if(errors === _errs155){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing18;
if(((data68.key === undefined) && (missing18 = "key")) || ((data68.name === undefined) && (missing18 = "name"))){
const err100 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
const _errs157 = errors;
for(const key18 in data68){
if(!((key18 === "key") || (key18 === "name"))){
const err101 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
break;
}
}
if(_errs157 === errors){
if(data68.key !== undefined){
const _errs158 = errors;
if(typeof data68.key !== "string"){
const err102 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid24 = _errs158 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data68.name !== undefined){
const _errs160 = errors;
if(typeof data68.name !== "string"){
const err103 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid24 = _errs160 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err104 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
var valid23 = _errs155 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
else {
const err105 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid18 = _errs148 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.before !== undefined){
let data71 = data12.before;
const _errs162 = errors;
if(!((data71 === "active") || (data71 === "archived"))){
const err106 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid18 = _errs162 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.after !== undefined){
let data72 = data12.after;
const _errs163 = errors;
if(!((data72 === "active") || (data72 === "archived"))){
const err107 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid18 = _errs163 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data12.evidence !== undefined){
let data73 = data12.evidence;
const _errs164 = errors;
if(errors === _errs164){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing19;
if((((((((data73.sourcedId === undefined) && (missing19 = "sourcedId")) || ((data73.title === undefined) && (missing19 = "title"))) || ((data73.status === undefined) && (missing19 = "status"))) || ((data73.orgId === undefined) && (missing19 = "orgId"))) || ((data73.terms === undefined) && (missing19 = "terms"))) || ((data73.grades === undefined) && (missing19 = "grades"))) || ((data73.support === undefined) && (missing19 = "support"))){
const err108 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
const _errs166 = errors;
for(const key19 in data73){
if(!(func2.call(schema12.properties.outcomes.items.properties.change.oneOf[2].properties.evidence.properties, key19))){
const err109 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
break;
}
}
if(_errs166 === errors){
if(data73.sourcedId !== undefined){
const _errs167 = errors;
if(typeof data73.sourcedId !== "string"){
const err110 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/sourcedId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid25 = _errs167 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.title !== undefined){
const _errs169 = errors;
if(typeof data73.title !== "string"){
const err111 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/title",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid25 = _errs169 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.status !== undefined){
const _errs171 = errors;
if(typeof data73.status !== "string"){
const err112 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/status",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid25 = _errs171 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.orgId !== undefined){
const _errs173 = errors;
if(typeof data73.orgId !== "string"){
const err113 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/orgId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var valid25 = _errs173 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.terms !== undefined){
let data78 = data73.terms;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data78)){
var valid26 = true;
const len4 = data78.length;
for(let i4=0; i4<len4; i4++){
const _errs177 = errors;
if(typeof data78[i4] !== "string"){
const err114 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/terms/" + i4,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid26 = _errs177 === errors;
if(!valid26){
break;
}
}
}
else {
const err115 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/terms",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var valid25 = _errs175 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.location !== undefined){
const _errs179 = errors;
if(typeof data73.location !== "string"){
const err116 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/location",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var valid25 = _errs179 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.grades !== undefined){
let data81 = data73.grades;
const _errs181 = errors;
if(errors === _errs181){
if(Array.isArray(data81)){
var valid27 = true;
const len5 = data81.length;
for(let i5=0; i5<len5; i5++){
const _errs183 = errors;
if(typeof data81[i5] !== "string"){
const err117 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/grades/" + i5,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid27 = _errs183 === errors;
if(!valid27){
break;
}
}
}
else {
const err118 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/grades",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
var valid25 = _errs181 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.classCode !== undefined){
const _errs185 = errors;
if(typeof data73.classCode !== "string"){
const err119 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/classCode",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var valid25 = _errs185 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.holder !== undefined){
const _errs187 = errors;
if(typeof data73.holder !== "string"){
const err120 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/holder",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var valid25 = _errs187 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data73.support !== undefined){
let data85 = data73.support;
const _errs189 = errors;
if(errors === _errs189){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing20;
if((((data85.strength === undefined) && (missing20 = "strength")) || ((data85.agrees === undefined) && (missing20 = "agrees"))) || ((data85.disagrees === undefined) && (missing20 = "disagrees"))){
const err121 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
const _errs191 = errors;
for(const key20 in data85){
if(!(((key20 === "strength") || (key20 === "agrees")) || (key20 === "disagrees"))){
const err122 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
}
if(_errs191 === errors){
if(data85.strength !== undefined){
let data86 = data85.strength;
const _errs192 = errors;
if(!((((data86 === "strong") || (data86 === "fair")) || (data86 === "weak")) || (data86 === "none"))){
const err123 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/strength",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[2].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid28 = _errs192 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data85.agrees !== undefined){
let data87 = data85.agrees;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data87)){
var valid29 = true;
const len6 = data87.length;
for(let i6=0; i6<len6; i6++){
const _errs195 = errors;
if(typeof data87[i6] !== "string"){
const err124 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/agrees/" + i6,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var valid29 = _errs195 === errors;
if(!valid29){
break;
}
}
}
else {
const err125 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/agrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var valid28 = _errs193 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data85.disagrees !== undefined){
let data89 = data85.disagrees;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data89)){
var valid30 = true;
const len7 = data89.length;
for(let i7=0; i7<len7; i7++){
const _errs199 = errors;
if(typeof data89[i7] !== "string"){
const err126 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/disagrees/" + i7,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var valid30 = _errs199 === errors;
if(!valid30){
break;
}
}
}
else {
const err127 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/disagrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var valid28 = _errs197 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var valid25 = _errs189 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
var valid18 = _errs164 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid1 = _errs114 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid6 = true;
passing1 = 2;
}
const _errs201 = errors;
if(errors === _errs201){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing21;
if(((((((((data12.kind === undefined) && (missing21 = "kind")) || ((data12.step === undefined) && (missing21 = "step"))) || ((data12.why === undefined) && (missing21 = "why"))) || ((data12.undo === undefined) && (missing21 = "undo"))) || ((data12.classroom === undefined) && (missing21 = "classroom"))) || ((data12.before === undefined) && (missing21 = "before"))) || ((data12.after === undefined) && (missing21 = "after"))) || ((data12.evidence === undefined) && (missing21 = "evidence"))){
const err131 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
const _errs203 = errors;
for(const key21 in data12){
if(!((((((((key21 === "kind") || (key21 === "step")) || (key21 === "why")) || (key21 === "undo")) || (key21 === "classroom")) || (key21 === "before")) || (key21 === "after")) || (key21 === "evidence"))){
const err132 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
}
if(_errs203 === errors){
if(data12.kind !== undefined){
let data91 = data12.kind;
const _errs204 = errors;
if(!((data91 === "connect") || (data91 === "reconnect"))){
const err133 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var valid31 = _errs204 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.step !== undefined){
let data92 = data12.step;
const _errs205 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err134 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(errors === _errs205){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err135 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
var valid31 = _errs205 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.why !== undefined){
let data93 = data12.why;
const _errs207 = errors;
if(errors === _errs207){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing22;
if((((data93.rule === undefined) && (missing22 = "rule")) || ((data93.at === undefined) && (missing22 = "at"))) || ((data93.fact === undefined) && (missing22 = "fact"))){
const err136 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
const _errs209 = errors;
for(const key22 in data93){
if(!(((key22 === "rule") || (key22 === "at")) || (key22 === "fact"))){
const err137 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
}
if(_errs209 === errors){
if(data93.rule !== undefined){
const _errs210 = errors;
if(typeof data93.rule !== "string"){
const err138 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid32 = _errs210 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data93.at !== undefined){
let data95 = data93.at;
const _errs212 = errors;
if(errors === _errs212){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing23;
if((((data95.file === undefined) && (missing23 = "file")) || ((data95.line === undefined) && (missing23 = "line"))) || ((data95.column === undefined) && (missing23 = "column"))){
const err139 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
const _errs214 = errors;
for(const key23 in data95){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
const err140 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
break;
}
}
if(_errs214 === errors){
if(data95.file !== undefined){
const _errs215 = errors;
if(typeof data95.file !== "string"){
const err141 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid33 = _errs215 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data95.line !== undefined){
let data97 = data95.line;
const _errs217 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err142 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var valid33 = _errs217 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data95.column !== undefined){
let data98 = data95.column;
const _errs219 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err143 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid33 = _errs219 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var valid32 = _errs212 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data93.fact !== undefined){
const _errs221 = errors;
if(typeof data93.fact !== "string"){
const err145 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var valid32 = _errs221 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var valid31 = _errs207 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.undo !== undefined){
let data100 = data12.undo;
const _errs223 = errors;
if(errors === _errs223){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing24;
if((((data100.level === undefined) && (missing24 = "level")) || ((data100.by === undefined) && (missing24 = "by"))) || ((data100.assumed === undefined) && (missing24 = "assumed"))){
const err147 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
const _errs225 = errors;
for(const key24 in data100){
if(!(((key24 === "level") || (key24 === "by")) || (key24 === "assumed"))){
const err148 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break;
}
}
if(_errs225 === errors){
if(data100.level !== undefined){
let data101 = data100.level;
const _errs226 = errors;
if(!(((data101 === "reversible") || (data101 === "by-hand")) || (data101 === "hardly"))){
const err149 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var valid34 = _errs226 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data100.by !== undefined){
const _errs227 = errors;
if(typeof data100.by !== "string"){
const err150 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var valid34 = _errs227 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data100.assumed !== undefined){
const _errs229 = errors;
if(typeof data100.assumed !== "boolean"){
const err151 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var valid34 = _errs229 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var valid31 = _errs223 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.classroom !== undefined){
let data104 = data12.classroom;
const _errs231 = errors;
if(errors === _errs231){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing25;
if((((data104.key === undefined) && (missing25 = "key")) || ((data104.name === undefined) && (missing25 = "name"))) || ((data104.school === undefined) && (missing25 = "school"))){
const err153 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
const _errs233 = errors;
for(const key25 in data104){
if(!(((key25 === "key") || (key25 === "name")) || (key25 === "school"))){
const err154 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
break;
}
}
if(_errs233 === errors){
if(data104.key !== undefined){
const _errs234 = errors;
if(typeof data104.key !== "string"){
const err155 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var valid35 = _errs234 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data104.name !== undefined){
const _errs236 = errors;
if(typeof data104.name !== "string"){
const err156 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var valid35 = _errs236 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data104.school !== undefined){
let data107 = data104.school;
const _errs238 = errors;
if(errors === _errs238){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing26;
if(((data107.key === undefined) && (missing26 = "key")) || ((data107.name === undefined) && (missing26 = "name"))){
const err157 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
const _errs240 = errors;
for(const key26 in data107){
if(!((key26 === "key") || (key26 === "name"))){
const err158 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
break;
}
}
if(_errs240 === errors){
if(data107.key !== undefined){
const _errs241 = errors;
if(typeof data107.key !== "string"){
const err159 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var valid36 = _errs241 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data107.name !== undefined){
const _errs243 = errors;
if(typeof data107.name !== "string"){
const err160 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var valid36 = _errs243 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var valid35 = _errs238 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var valid31 = _errs231 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.before !== undefined){
let data110 = data12.before;
const _errs245 = errors;
if(errors === _errs245){
if(Array.isArray(data110)){
var valid37 = true;
const len8 = data110.length;
for(let i8=0; i8<len8; i8++){
const _errs247 = errors;
if(typeof data110[i8] !== "string"){
const err163 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before/" + i8,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid37 = _errs247 === errors;
if(!valid37){
break;
}
}
}
else {
const err164 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var valid31 = _errs245 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.after !== undefined){
let data112 = data12.after;
const _errs249 = errors;
if(errors === _errs249){
if(Array.isArray(data112)){
if(data112.length > 1){
const err165 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
if(data112.length < 1){
const err166 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
else {
var valid38 = true;
const len9 = data112.length;
for(let i9=0; i9<len9; i9++){
const _errs251 = errors;
if(typeof data112[i9] !== "string"){
const err167 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after/" + i9,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var valid38 = _errs251 === errors;
if(!valid38){
break;
}
}
}
}
}
else {
const err168 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var valid31 = _errs249 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data12.evidence !== undefined){
let data114 = data12.evidence;
const _errs253 = errors;
if(errors === _errs253){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing27;
if((((((((data114.sourcedId === undefined) && (missing27 = "sourcedId")) || ((data114.title === undefined) && (missing27 = "title"))) || ((data114.status === undefined) && (missing27 = "status"))) || ((data114.orgId === undefined) && (missing27 = "orgId"))) || ((data114.terms === undefined) && (missing27 = "terms"))) || ((data114.grades === undefined) && (missing27 = "grades"))) || ((data114.support === undefined) && (missing27 = "support"))){
const err169 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
const _errs255 = errors;
for(const key27 in data114){
if(!(func2.call(schema12.properties.outcomes.items.properties.change.oneOf[3].properties.evidence.properties, key27))){
const err170 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
break;
}
}
if(_errs255 === errors){
if(data114.sourcedId !== undefined){
const _errs256 = errors;
if(typeof data114.sourcedId !== "string"){
const err171 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/sourcedId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var valid39 = _errs256 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.title !== undefined){
const _errs258 = errors;
if(typeof data114.title !== "string"){
const err172 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/title",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid39 = _errs258 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.status !== undefined){
const _errs260 = errors;
if(typeof data114.status !== "string"){
const err173 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/status",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var valid39 = _errs260 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.orgId !== undefined){
const _errs262 = errors;
if(typeof data114.orgId !== "string"){
const err174 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/orgId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var valid39 = _errs262 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.terms !== undefined){
let data119 = data114.terms;
const _errs264 = errors;
if(errors === _errs264){
if(Array.isArray(data119)){
var valid40 = true;
const len10 = data119.length;
for(let i10=0; i10<len10; i10++){
const _errs266 = errors;
if(typeof data119[i10] !== "string"){
const err175 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/terms/" + i10,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var valid40 = _errs266 === errors;
if(!valid40){
break;
}
}
}
else {
const err176 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/terms",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var valid39 = _errs264 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.location !== undefined){
const _errs268 = errors;
if(typeof data114.location !== "string"){
const err177 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/location",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var valid39 = _errs268 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.grades !== undefined){
let data122 = data114.grades;
const _errs270 = errors;
if(errors === _errs270){
if(Array.isArray(data122)){
var valid41 = true;
const len11 = data122.length;
for(let i11=0; i11<len11; i11++){
const _errs272 = errors;
if(typeof data122[i11] !== "string"){
const err178 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/grades/" + i11,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var valid41 = _errs272 === errors;
if(!valid41){
break;
}
}
}
else {
const err179 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/grades",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
var valid39 = _errs270 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.classCode !== undefined){
const _errs274 = errors;
if(typeof data114.classCode !== "string"){
const err180 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/classCode",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var valid39 = _errs274 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.holder !== undefined){
const _errs276 = errors;
if(typeof data114.holder !== "string"){
const err181 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/holder",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var valid39 = _errs276 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data114.support !== undefined){
let data126 = data114.support;
const _errs278 = errors;
if(errors === _errs278){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing28;
if((((data126.strength === undefined) && (missing28 = "strength")) || ((data126.agrees === undefined) && (missing28 = "agrees"))) || ((data126.disagrees === undefined) && (missing28 = "disagrees"))){
const err182 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
const _errs280 = errors;
for(const key28 in data126){
if(!(((key28 === "strength") || (key28 === "agrees")) || (key28 === "disagrees"))){
const err183 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
break;
}
}
if(_errs280 === errors){
if(data126.strength !== undefined){
let data127 = data126.strength;
const _errs281 = errors;
if(!((((data127 === "strong") || (data127 === "fair")) || (data127 === "weak")) || (data127 === "none"))){
const err184 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/strength",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[3].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var valid42 = _errs281 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data126.agrees !== undefined){
let data128 = data126.agrees;
const _errs282 = errors;
if(errors === _errs282){
if(Array.isArray(data128)){
var valid43 = true;
const len12 = data128.length;
for(let i12=0; i12<len12; i12++){
const _errs284 = errors;
if(typeof data128[i12] !== "string"){
const err185 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/agrees/" + i12,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var valid43 = _errs284 === errors;
if(!valid43){
break;
}
}
}
else {
const err186 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/agrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var valid42 = _errs282 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data126.disagrees !== undefined){
let data130 = data126.disagrees;
const _errs286 = errors;
if(errors === _errs286){
if(Array.isArray(data130)){
var valid44 = true;
const len13 = data130.length;
for(let i13=0; i13<len13; i13++){
const _errs288 = errors;
if(typeof data130[i13] !== "string"){
const err187 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/disagrees/" + i13,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var valid44 = _errs288 === errors;
if(!valid44){
break;
}
}
}
else {
const err188 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support/disagrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
var valid42 = _errs286 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var valid39 = _errs278 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/outcomes/" + i0+"/change/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var valid31 = _errs253 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid1 = _errs201 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid6 = true;
passing1 = 3;
}
const _errs290 = errors;
if(errors === _errs290){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing29;
if((((((((data12.kind === undefined) && (missing29 = "kind")) || ((data12.step === undefined) && (missing29 = "step"))) || ((data12.why === undefined) && (missing29 = "why"))) || ((data12.undo === undefined) && (missing29 = "undo"))) || ((data12.classroom === undefined) && (missing29 = "classroom"))) || ((data12.before === undefined) && (missing29 = "before"))) || ((data12.after === undefined) && (missing29 = "after"))){
const err192 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
const _errs292 = errors;
for(const key29 in data12){
if(!(((((((key29 === "kind") || (key29 === "step")) || (key29 === "why")) || (key29 === "undo")) || (key29 === "classroom")) || (key29 === "before")) || (key29 === "after"))){
const err193 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
break;
}
}
if(_errs292 === errors){
if(data12.kind !== undefined){
const _errs293 = errors;
if("disconnect" !== data12.kind){
const err194 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var valid45 = _errs293 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.step !== undefined){
let data133 = data12.step;
const _errs294 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err195 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(errors === _errs294){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 1 || isNaN(data133)){
const err196 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
var valid45 = _errs294 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.why !== undefined){
let data134 = data12.why;
const _errs296 = errors;
if(errors === _errs296){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing30;
if((((data134.rule === undefined) && (missing30 = "rule")) || ((data134.at === undefined) && (missing30 = "at"))) || ((data134.fact === undefined) && (missing30 = "fact"))){
const err197 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
const _errs298 = errors;
for(const key30 in data134){
if(!(((key30 === "rule") || (key30 === "at")) || (key30 === "fact"))){
const err198 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
break;
}
}
if(_errs298 === errors){
if(data134.rule !== undefined){
const _errs299 = errors;
if(typeof data134.rule !== "string"){
const err199 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid46 = _errs299 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data134.at !== undefined){
let data136 = data134.at;
const _errs301 = errors;
if(errors === _errs301){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing31;
if((((data136.file === undefined) && (missing31 = "file")) || ((data136.line === undefined) && (missing31 = "line"))) || ((data136.column === undefined) && (missing31 = "column"))){
const err200 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
const _errs303 = errors;
for(const key31 in data136){
if(!(((key31 === "file") || (key31 === "line")) || (key31 === "column"))){
const err201 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break;
}
}
if(_errs303 === errors){
if(data136.file !== undefined){
const _errs304 = errors;
if(typeof data136.file !== "string"){
const err202 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var valid47 = _errs304 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data136.line !== undefined){
let data138 = data136.line;
const _errs306 = errors;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err203 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var valid47 = _errs306 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data136.column !== undefined){
let data139 = data136.column;
const _errs308 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err204 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var valid47 = _errs308 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var valid46 = _errs301 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data134.fact !== undefined){
const _errs310 = errors;
if(typeof data134.fact !== "string"){
const err206 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var valid46 = _errs310 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
const err207 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var valid45 = _errs296 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.undo !== undefined){
let data141 = data12.undo;
const _errs312 = errors;
if(errors === _errs312){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
let missing32;
if((((data141.level === undefined) && (missing32 = "level")) || ((data141.by === undefined) && (missing32 = "by"))) || ((data141.assumed === undefined) && (missing32 = "assumed"))){
const err208 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
const _errs314 = errors;
for(const key32 in data141){
if(!(((key32 === "level") || (key32 === "by")) || (key32 === "assumed"))){
const err209 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
break;
}
}
if(_errs314 === errors){
if(data141.level !== undefined){
let data142 = data141.level;
const _errs315 = errors;
if(!(((data142 === "reversible") || (data142 === "by-hand")) || (data142 === "hardly"))){
const err210 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var valid48 = _errs315 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data141.by !== undefined){
const _errs316 = errors;
if(typeof data141.by !== "string"){
const err211 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var valid48 = _errs316 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data141.assumed !== undefined){
const _errs318 = errors;
if(typeof data141.assumed !== "boolean"){
const err212 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var valid48 = _errs318 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var valid45 = _errs312 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.classroom !== undefined){
let data145 = data12.classroom;
const _errs320 = errors;
if(errors === _errs320){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing33;
if((((data145.key === undefined) && (missing33 = "key")) || ((data145.name === undefined) && (missing33 = "name"))) || ((data145.school === undefined) && (missing33 = "school"))){
const err214 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
else {
const _errs322 = errors;
for(const key33 in data145){
if(!(((key33 === "key") || (key33 === "name")) || (key33 === "school"))){
const err215 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
}
if(_errs322 === errors){
if(data145.key !== undefined){
const _errs323 = errors;
if(typeof data145.key !== "string"){
const err216 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var valid49 = _errs323 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data145.name !== undefined){
const _errs325 = errors;
if(typeof data145.name !== "string"){
const err217 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var valid49 = _errs325 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data145.school !== undefined){
let data148 = data145.school;
const _errs327 = errors;
if(errors === _errs327){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
let missing34;
if(((data148.key === undefined) && (missing34 = "key")) || ((data148.name === undefined) && (missing34 = "name"))){
const err218 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
const _errs329 = errors;
for(const key34 in data148){
if(!((key34 === "key") || (key34 === "name"))){
const err219 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
}
if(_errs329 === errors){
if(data148.key !== undefined){
const _errs330 = errors;
if(typeof data148.key !== "string"){
const err220 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var valid50 = _errs330 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data148.name !== undefined){
const _errs332 = errors;
if(typeof data148.name !== "string"){
const err221 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var valid50 = _errs332 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
var valid49 = _errs327 === errors;
}
else {
var valid49 = true;
}
}
}
}
}
}
else {
const err223 = {instancePath:instancePath+"/outcomes/" + i0+"/change/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
var valid45 = _errs320 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.before !== undefined){
let data151 = data12.before;
const _errs334 = errors;
if(errors === _errs334){
if(Array.isArray(data151)){
if(data151.length < 1){
const err224 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
var valid51 = true;
const len14 = data151.length;
for(let i14=0; i14<len14; i14++){
const _errs336 = errors;
if(typeof data151[i14] !== "string"){
const err225 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before/" + i14,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var valid51 = _errs336 === errors;
if(!valid51){
break;
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/outcomes/" + i0+"/change/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var valid45 = _errs334 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data12.after !== undefined){
let data153 = data12.after;
const _errs338 = errors;
if(errors === _errs338){
if(Array.isArray(data153)){
if(data153.length > 0){
const err227 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
else {
var valid52 = true;
const len15 = data153.length;
for(let i15=0; i15<len15; i15++){
const _errs340 = errors;
if(typeof data153[i15] !== "string"){
const err228 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after/" + i15,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var valid52 = _errs340 === errors;
if(!valid52){
break;
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/outcomes/" + i0+"/change/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var valid45 = _errs338 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var _valid1 = _errs290 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid6 = true;
passing1 = 4;
}
const _errs342 = errors;
if(errors === _errs342){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing35;
if((((((data12.kind === undefined) && (missing35 = "kind")) || ((data12.step === undefined) && (missing35 = "step"))) || ((data12.why === undefined) && (missing35 = "why"))) || ((data12.undo === undefined) && (missing35 = "undo"))) || ((data12.members === undefined) && (missing35 = "members"))){
const err231 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
const _errs344 = errors;
for(const key35 in data12){
if(!(((((key35 === "kind") || (key35 === "step")) || (key35 === "why")) || (key35 === "undo")) || (key35 === "members"))){
const err232 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
break;
}
}
if(_errs344 === errors){
if(data12.kind !== undefined){
const _errs345 = errors;
if("exchange" !== data12.kind){
const err233 = {instancePath:instancePath+"/outcomes/" + i0+"/change/kind",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var valid53 = _errs345 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data12.step !== undefined){
let data156 = data12.step;
const _errs346 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err234 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(errors === _errs346){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 1 || isNaN(data156)){
const err235 = {instancePath:instancePath+"/outcomes/" + i0+"/change/step",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
var valid53 = _errs346 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data12.why !== undefined){
let data157 = data12.why;
const _errs348 = errors;
if(errors === _errs348){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing36;
if((((data157.rule === undefined) && (missing36 = "rule")) || ((data157.at === undefined) && (missing36 = "at"))) || ((data157.fact === undefined) && (missing36 = "fact"))){
const err236 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
const _errs350 = errors;
for(const key36 in data157){
if(!(((key36 === "rule") || (key36 === "at")) || (key36 === "fact"))){
const err237 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
break;
}
}
if(_errs350 === errors){
if(data157.rule !== undefined){
const _errs351 = errors;
if(typeof data157.rule !== "string"){
const err238 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/rule",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var valid54 = _errs351 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data157.at !== undefined){
let data159 = data157.at;
const _errs353 = errors;
if(errors === _errs353){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing37;
if((((data159.file === undefined) && (missing37 = "file")) || ((data159.line === undefined) && (missing37 = "line"))) || ((data159.column === undefined) && (missing37 = "column"))){
const err239 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
const _errs355 = errors;
for(const key37 in data159){
if(!(((key37 === "file") || (key37 === "line")) || (key37 === "column"))){
const err240 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
break;
}
}
if(_errs355 === errors){
if(data159.file !== undefined){
const _errs356 = errors;
if(typeof data159.file !== "string"){
const err241 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var valid55 = _errs356 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data159.line !== undefined){
let data161 = data159.line;
const _errs358 = errors;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err242 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var valid55 = _errs358 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data159.column !== undefined){
let data162 = data159.column;
const _errs360 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err243 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var valid55 = _errs360 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var valid54 = _errs353 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data157.fact !== undefined){
const _errs362 = errors;
if(typeof data157.fact !== "string"){
const err245 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why/fact",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var valid54 = _errs362 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
else {
const err246 = {instancePath:instancePath+"/outcomes/" + i0+"/change/why",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var valid53 = _errs348 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data12.undo !== undefined){
let data164 = data12.undo;
const _errs364 = errors;
if(errors === _errs364){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing38;
if((((data164.level === undefined) && (missing38 = "level")) || ((data164.by === undefined) && (missing38 = "by"))) || ((data164.assumed === undefined) && (missing38 = "assumed"))){
const err247 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
const _errs366 = errors;
for(const key38 in data164){
if(!(((key38 === "level") || (key38 === "by")) || (key38 === "assumed"))){
const err248 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
break;
}
}
if(_errs366 === errors){
if(data164.level !== undefined){
let data165 = data164.level;
const _errs367 = errors;
if(!(((data165 === "reversible") || (data165 === "by-hand")) || (data165 === "hardly"))){
const err249 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/level",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var valid56 = _errs367 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data164.by !== undefined){
const _errs368 = errors;
if(typeof data164.by !== "string"){
const err250 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/by",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var valid56 = _errs368 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data164.assumed !== undefined){
const _errs370 = errors;
if(typeof data164.assumed !== "boolean"){
const err251 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo/assumed",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var valid56 = _errs370 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/outcomes/" + i0+"/change/undo",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var valid53 = _errs364 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data12.members !== undefined){
let data168 = data12.members;
const _errs372 = errors;
if(errors === _errs372){
if(Array.isArray(data168)){
if(data168.length < 2){
const err253 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
var valid57 = true;
const len16 = data168.length;
for(let i16=0; i16<len16; i16++){
let data169 = data168[i16];
const _errs374 = errors;
if(errors === _errs374){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing39;
if((((((data169.at === undefined) && (missing39 = "at")) || ((data169.classroom === undefined) && (missing39 = "classroom"))) || ((data169.before === undefined) && (missing39 = "before"))) || ((data169.after === undefined) && (missing39 = "after"))) || ((data169.evidence === undefined) && (missing39 = "evidence"))){
const err254 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
const _errs376 = errors;
for(const key39 in data169){
if(!(((((key39 === "at") || (key39 === "classroom")) || (key39 === "before")) || (key39 === "after")) || (key39 === "evidence"))){
const err255 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
break;
}
}
if(_errs376 === errors){
if(data169.at !== undefined){
let data170 = data169.at;
const _errs377 = errors;
if(errors === _errs377){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing40;
if((((data170.file === undefined) && (missing40 = "file")) || ((data170.line === undefined) && (missing40 = "line"))) || ((data170.column === undefined) && (missing40 = "column"))){
const err256 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
else {
const _errs379 = errors;
for(const key40 in data170){
if(!(((key40 === "file") || (key40 === "line")) || (key40 === "column"))){
const err257 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
break;
}
}
if(_errs379 === errors){
if(data170.file !== undefined){
const _errs380 = errors;
if(typeof data170.file !== "string"){
const err258 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at/file",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var valid59 = _errs380 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data170.line !== undefined){
let data172 = data170.line;
const _errs382 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err259 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at/line",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var valid59 = _errs382 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data170.column !== undefined){
let data173 = data170.column;
const _errs384 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err260 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at/column",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var valid59 = _errs384 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/at",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
var valid58 = _errs377 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data169.classroom !== undefined){
let data174 = data169.classroom;
const _errs386 = errors;
if(errors === _errs386){
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
let missing41;
if((((data174.key === undefined) && (missing41 = "key")) || ((data174.name === undefined) && (missing41 = "name"))) || ((data174.school === undefined) && (missing41 = "school"))){
const err262 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
const _errs388 = errors;
for(const key41 in data174){
if(!(((key41 === "key") || (key41 === "name")) || (key41 === "school"))){
const err263 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
break;
}
}
if(_errs388 === errors){
if(data174.key !== undefined){
const _errs389 = errors;
if(typeof data174.key !== "string"){
const err264 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var valid60 = _errs389 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data174.name !== undefined){
const _errs391 = errors;
if(typeof data174.name !== "string"){
const err265 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var valid60 = _errs391 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data174.school !== undefined){
let data177 = data174.school;
const _errs393 = errors;
if(errors === _errs393){
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
let missing42;
if(((data177.key === undefined) && (missing42 = "key")) || ((data177.name === undefined) && (missing42 = "name"))){
const err266 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
const _errs395 = errors;
for(const key42 in data177){
if(!((key42 === "key") || (key42 === "name"))){
const err267 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
break;
}
}
if(_errs395 === errors){
if(data177.key !== undefined){
const _errs396 = errors;
if(typeof data177.key !== "string"){
const err268 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/school/key",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var valid61 = _errs396 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data177.name !== undefined){
const _errs398 = errors;
if(typeof data177.name !== "string"){
const err269 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/school/name",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var valid61 = _errs398 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
else {
const err270 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom/school",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
var valid60 = _errs393 === errors;
}
else {
var valid60 = true;
}
}
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/classroom",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var valid58 = _errs386 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data169.before !== undefined){
let data180 = data169.before;
const _errs400 = errors;
if(errors === _errs400){
if(Array.isArray(data180)){
if(data180.length < 1){
const err272 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
var valid62 = true;
const len17 = data180.length;
for(let i17=0; i17<len17; i17++){
const _errs402 = errors;
if(typeof data180[i17] !== "string"){
const err273 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/before/" + i17,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var valid62 = _errs402 === errors;
if(!valid62){
break;
}
}
}
}
else {
const err274 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/before",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var valid58 = _errs400 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data169.after !== undefined){
let data182 = data169.after;
const _errs404 = errors;
if(errors === _errs404){
if(Array.isArray(data182)){
if(data182.length > 1){
const err275 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
if(data182.length < 1){
const err276 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
else {
var valid63 = true;
const len18 = data182.length;
for(let i18=0; i18<len18; i18++){
const _errs406 = errors;
if(typeof data182[i18] !== "string"){
const err277 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/after/" + i18,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var valid63 = _errs406 === errors;
if(!valid63){
break;
}
}
}
}
}
else {
const err278 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/after",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid58 = _errs404 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data169.evidence !== undefined){
let data184 = data169.evidence;
const _errs408 = errors;
if(errors === _errs408){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing43;
if((((((((data184.sourcedId === undefined) && (missing43 = "sourcedId")) || ((data184.title === undefined) && (missing43 = "title"))) || ((data184.status === undefined) && (missing43 = "status"))) || ((data184.orgId === undefined) && (missing43 = "orgId"))) || ((data184.terms === undefined) && (missing43 = "terms"))) || ((data184.grades === undefined) && (missing43 = "grades"))) || ((data184.support === undefined) && (missing43 = "support"))){
const err279 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
const _errs410 = errors;
for(const key43 in data184){
if(!(func2.call(schema12.properties.outcomes.items.properties.change.oneOf[5].properties.members.items.properties.evidence.properties, key43))){
const err280 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
break;
}
}
if(_errs410 === errors){
if(data184.sourcedId !== undefined){
const _errs411 = errors;
if(typeof data184.sourcedId !== "string"){
const err281 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/sourcedId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var valid64 = _errs411 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.title !== undefined){
const _errs413 = errors;
if(typeof data184.title !== "string"){
const err282 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/title",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var valid64 = _errs413 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.status !== undefined){
const _errs415 = errors;
if(typeof data184.status !== "string"){
const err283 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/status",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var valid64 = _errs415 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.orgId !== undefined){
const _errs417 = errors;
if(typeof data184.orgId !== "string"){
const err284 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/orgId",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var valid64 = _errs417 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.terms !== undefined){
let data189 = data184.terms;
const _errs419 = errors;
if(errors === _errs419){
if(Array.isArray(data189)){
var valid65 = true;
const len19 = data189.length;
for(let i19=0; i19<len19; i19++){
const _errs421 = errors;
if(typeof data189[i19] !== "string"){
const err285 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/terms/" + i19,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var valid65 = _errs421 === errors;
if(!valid65){
break;
}
}
}
else {
const err286 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/terms",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var valid64 = _errs419 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.location !== undefined){
const _errs423 = errors;
if(typeof data184.location !== "string"){
const err287 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/location",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var valid64 = _errs423 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.grades !== undefined){
let data192 = data184.grades;
const _errs425 = errors;
if(errors === _errs425){
if(Array.isArray(data192)){
var valid66 = true;
const len20 = data192.length;
for(let i20=0; i20<len20; i20++){
const _errs427 = errors;
if(typeof data192[i20] !== "string"){
const err288 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/grades/" + i20,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var valid66 = _errs427 === errors;
if(!valid66){
break;
}
}
}
else {
const err289 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/grades",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
var valid64 = _errs425 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.classCode !== undefined){
const _errs429 = errors;
if(typeof data184.classCode !== "string"){
const err290 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/classCode",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var valid64 = _errs429 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.holder !== undefined){
const _errs431 = errors;
if(typeof data184.holder !== "string"){
const err291 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/holder",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var valid64 = _errs431 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data184.support !== undefined){
let data196 = data184.support;
const _errs433 = errors;
if(errors === _errs433){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing44;
if((((data196.strength === undefined) && (missing44 = "strength")) || ((data196.agrees === undefined) && (missing44 = "agrees"))) || ((data196.disagrees === undefined) && (missing44 = "disagrees"))){
const err292 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
else {
const _errs435 = errors;
for(const key44 in data196){
if(!(((key44 === "strength") || (key44 === "agrees")) || (key44 === "disagrees"))){
const err293 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
break;
}
}
if(_errs435 === errors){
if(data196.strength !== undefined){
let data197 = data196.strength;
const _errs436 = errors;
if(!((((data197 === "strong") || (data197 === "fair")) || (data197 === "weak")) || (data197 === "none"))){
const err294 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support/strength",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.change.oneOf[5].properties.members.items.properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var valid67 = _errs436 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.agrees !== undefined){
let data198 = data196.agrees;
const _errs437 = errors;
if(errors === _errs437){
if(Array.isArray(data198)){
var valid68 = true;
const len21 = data198.length;
for(let i21=0; i21<len21; i21++){
const _errs439 = errors;
if(typeof data198[i21] !== "string"){
const err295 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support/agrees/" + i21,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var valid68 = _errs439 === errors;
if(!valid68){
break;
}
}
}
else {
const err296 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support/agrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
var valid67 = _errs437 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.disagrees !== undefined){
let data200 = data196.disagrees;
const _errs441 = errors;
if(errors === _errs441){
if(Array.isArray(data200)){
var valid69 = true;
const len22 = data200.length;
for(let i22=0; i22<len22; i22++){
const _errs443 = errors;
if(typeof data200[i22] !== "string"){
const err297 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support/disagrees/" + i22,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var valid69 = _errs443 === errors;
if(!valid69){
break;
}
}
}
else {
const err298 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support/disagrees",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
var valid67 = _errs441 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
else {
const err299 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence/support",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
var valid64 = _errs433 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err300 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16+"/evidence",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var valid58 = _errs408 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members/" + i16,schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
var valid57 = _errs374 === errors;
if(!valid57){
break;
}
}
}
}
else {
const err302 = {instancePath:instancePath+"/outcomes/" + i0+"/change/members",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
var valid53 = _errs372 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
}
else {
const err303 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
var _valid1 = _errs342 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid6 = true;
passing1 = 5;
}
}
}
}
}
}
if(!valid6){
const err304 = {instancePath:instancePath+"/outcomes/" + i0+"/change",schemaPath:"#/properties/outcomes/items/properties/change/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.outcome !== undefined){
let data202 = data11.outcome;
const _errs445 = errors;
const _errs446 = errors;
let valid70 = false;
let passing2 = null;
const _errs447 = errors;
if(errors === _errs447){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing45;
if((data202.kind === undefined) && (missing45 = "kind")){
const err305 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
else {
const _errs449 = errors;
for(const key45 in data202){
if(!(key45 === "kind")){
const err306 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
break;
}
}
if(_errs449 === errors){
if(data202.kind !== undefined){
if("applied" !== data202.kind){
const err307 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome/kind",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "applied"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
}
}
else {
const err308 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
var _valid2 = _errs447 === errors;
if(_valid2){
valid70 = true;
passing2 = 0;
}
const _errs451 = errors;
if(errors === _errs451){
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
let missing46;
if(((data202.kind === undefined) && (missing46 = "kind")) || ((data202.reason === undefined) && (missing46 = "reason"))){
const err309 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
else {
const _errs453 = errors;
for(const key46 in data202){
if(!((key46 === "kind") || (key46 === "reason"))){
const err310 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
break;
}
}
if(_errs453 === errors){
if(data202.kind !== undefined){
let data204 = data202.kind;
const _errs454 = errors;
if(!(((data204 === "failed") || (data204 === "skipped")) || (data204 === "conflict"))){
const err311 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome/kind",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.outcomes.items.properties.outcome.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var valid72 = _errs454 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data202.reason !== undefined){
const _errs455 = errors;
if(typeof data202.reason !== "string"){
const err312 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome/reason",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var valid72 = _errs455 === errors;
}
else {
var valid72 = true;
}
}
}
}
}
else {
const err313 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
var _valid2 = _errs451 === errors;
if(_valid2 && valid70){
valid70 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid70 = true;
passing2 = 1;
}
}
if(!valid70){
const err314 = {instancePath:instancePath+"/outcomes/" + i0+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs446;
if(vErrors !== null){
if(_errs446){
vErrors.length = _errs446;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs445 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/outcomes/" + i0,schemaPath:"#/properties/outcomes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld !== undefined){
let data206 = data.withheld;
const _errs457 = errors;
if(errors === _errs457){
if(Array.isArray(data206)){
var valid73 = true;
const len23 = data206.length;
for(let i23=0; i23<len23; i23++){
let data207 = data206[i23];
const _errs459 = errors;
if(errors === _errs459){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
let missing47;
if(((data207.change === undefined) && (missing47 = "change")) || ((data207.reason === undefined) && (missing47 = "reason"))){
validate11.errors = [{instancePath:instancePath+"/withheld/" + i23,schemaPath:"#/properties/withheld/items/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs461 = errors;
for(const key47 in data207){
if(!((key47 === "change") || (key47 === "reason"))){
validate11.errors = [{instancePath:instancePath+"/withheld/" + i23,schemaPath:"#/properties/withheld/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs461 === errors){
if(data207.change !== undefined){
let data208 = data207.change;
const _errs462 = errors;
const _errs463 = errors;
let valid75 = false;
let passing3 = null;
const _errs464 = errors;
if(errors === _errs464){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing48;
if(((((((((data208.kind === undefined) && (missing48 = "kind")) || ((data208.step === undefined) && (missing48 = "step"))) || ((data208.why === undefined) && (missing48 = "why"))) || ((data208.undo === undefined) && (missing48 = "undo"))) || ((data208.setting === undefined) && (missing48 = "setting"))) || ((data208.direction === undefined) && (missing48 = "direction"))) || ((data208.before === undefined) && (missing48 = "before"))) || ((data208.after === undefined) && (missing48 = "after"))){
const err315 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
else {
const _errs466 = errors;
for(const key48 in data208){
if(!((((((((key48 === "kind") || (key48 === "step")) || (key48 === "why")) || (key48 === "undo")) || (key48 === "setting")) || (key48 === "direction")) || (key48 === "before")) || (key48 === "after"))){
const err316 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
break;
}
}
if(_errs466 === errors){
if(data208.kind !== undefined){
const _errs467 = errors;
if("set-setting" !== data208.kind){
const err317 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var valid76 = _errs467 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.step !== undefined){
let data210 = data208.step;
const _errs468 = errors;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err318 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(errors === _errs468){
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 1 || isNaN(data210)){
const err319 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
var valid76 = _errs468 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.why !== undefined){
let data211 = data208.why;
const _errs470 = errors;
if(errors === _errs470){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing49;
if((((data211.rule === undefined) && (missing49 = "rule")) || ((data211.at === undefined) && (missing49 = "at"))) || ((data211.fact === undefined) && (missing49 = "fact"))){
const err320 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
else {
const _errs472 = errors;
for(const key49 in data211){
if(!(((key49 === "rule") || (key49 === "at")) || (key49 === "fact"))){
const err321 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
break;
}
}
if(_errs472 === errors){
if(data211.rule !== undefined){
const _errs473 = errors;
if(typeof data211.rule !== "string"){
const err322 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var valid77 = _errs473 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.at !== undefined){
let data213 = data211.at;
const _errs475 = errors;
if(errors === _errs475){
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
let missing50;
if((((data213.file === undefined) && (missing50 = "file")) || ((data213.line === undefined) && (missing50 = "line"))) || ((data213.column === undefined) && (missing50 = "column"))){
const err323 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
else {
const _errs477 = errors;
for(const key50 in data213){
if(!(((key50 === "file") || (key50 === "line")) || (key50 === "column"))){
const err324 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
break;
}
}
if(_errs477 === errors){
if(data213.file !== undefined){
const _errs478 = errors;
if(typeof data213.file !== "string"){
const err325 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var valid78 = _errs478 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data213.line !== undefined){
let data215 = data213.line;
const _errs480 = errors;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err326 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var valid78 = _errs480 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data213.column !== undefined){
let data216 = data213.column;
const _errs482 = errors;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
const err327 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var valid78 = _errs482 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
}
else {
const err328 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
var valid77 = _errs475 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data211.fact !== undefined){
const _errs484 = errors;
if(typeof data211.fact !== "string"){
const err329 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var valid77 = _errs484 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
var valid76 = _errs470 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.undo !== undefined){
let data218 = data208.undo;
const _errs486 = errors;
if(errors === _errs486){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing51;
if((((data218.level === undefined) && (missing51 = "level")) || ((data218.by === undefined) && (missing51 = "by"))) || ((data218.assumed === undefined) && (missing51 = "assumed"))){
const err331 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
const _errs488 = errors;
for(const key51 in data218){
if(!(((key51 === "level") || (key51 === "by")) || (key51 === "assumed"))){
const err332 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
break;
}
}
if(_errs488 === errors){
if(data218.level !== undefined){
let data219 = data218.level;
const _errs489 = errors;
if(!(((data219 === "reversible") || (data219 === "by-hand")) || (data219 === "hardly"))){
const err333 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[0].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var valid79 = _errs489 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data218.by !== undefined){
const _errs490 = errors;
if(typeof data218.by !== "string"){
const err334 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var valid79 = _errs490 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data218.assumed !== undefined){
const _errs492 = errors;
if(typeof data218.assumed !== "boolean"){
const err335 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var valid79 = _errs492 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
else {
const err336 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var valid76 = _errs486 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.setting !== undefined){
let data222 = data208.setting;
const _errs494 = errors;
if(!((((data222 === "deletionThreshold") || (data222 === "manageGuardians")) || (data222 === "unarchiveReappearing")) || (data222 === "updateActiveContacts"))){
const err337 = {instancePath:instancePath+"/withheld/" + i23+"/change/setting",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var valid76 = _errs494 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.direction !== undefined){
let data223 = data208.direction;
const _errs495 = errors;
if(!((data223 === "tighten") || (data223 === "loosen"))){
const err338 = {instancePath:instancePath+"/withheld/" + i23+"/change/direction",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var valid76 = _errs495 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.before !== undefined){
let data224 = data208.before;
const _errs496 = errors;
if((typeof data224 !== "boolean") && (!((typeof data224 == "number") && (isFinite(data224))))){
const err339 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/before/type",keyword:"type",params:{type: schema12.properties.withheld.items.properties.change.oneOf[0].properties.before.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var valid76 = _errs496 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data208.after !== undefined){
let data225 = data208.after;
const _errs498 = errors;
if((typeof data225 !== "boolean") && (!((typeof data225 == "number") && (isFinite(data225))))){
const err340 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/properties/after/type",keyword:"type",params:{type: schema12.properties.withheld.items.properties.change.oneOf[0].properties.after.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var valid76 = _errs498 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err341 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
var _valid3 = _errs464 === errors;
if(_valid3){
valid75 = true;
passing3 = 0;
}
const _errs500 = errors;
if(errors === _errs500){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing52;
if((((((((data208.kind === undefined) && (missing52 = "kind")) || ((data208.step === undefined) && (missing52 = "step"))) || ((data208.why === undefined) && (missing52 = "why"))) || ((data208.undo === undefined) && (missing52 = "undo"))) || ((data208.school === undefined) && (missing52 = "school"))) || ((data208.before === undefined) && (missing52 = "before"))) || ((data208.after === undefined) && (missing52 = "after"))){
const err342 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
else {
const _errs502 = errors;
for(const key52 in data208){
if(!(((((((key52 === "kind") || (key52 === "step")) || (key52 === "why")) || (key52 === "undo")) || (key52 === "school")) || (key52 === "before")) || (key52 === "after"))){
const err343 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
break;
}
}
if(_errs502 === errors){
if(data208.kind !== undefined){
const _errs503 = errors;
if("connect-school" !== data208.kind){
const err344 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var valid80 = _errs503 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.step !== undefined){
let data227 = data208.step;
const _errs504 = errors;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
const err345 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(errors === _errs504){
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 < 1 || isNaN(data227)){
const err346 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
var valid80 = _errs504 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.why !== undefined){
let data228 = data208.why;
const _errs506 = errors;
if(errors === _errs506){
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
let missing53;
if((((data228.rule === undefined) && (missing53 = "rule")) || ((data228.at === undefined) && (missing53 = "at"))) || ((data228.fact === undefined) && (missing53 = "fact"))){
const err347 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
else {
const _errs508 = errors;
for(const key53 in data228){
if(!(((key53 === "rule") || (key53 === "at")) || (key53 === "fact"))){
const err348 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
break;
}
}
if(_errs508 === errors){
if(data228.rule !== undefined){
const _errs509 = errors;
if(typeof data228.rule !== "string"){
const err349 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var valid81 = _errs509 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data228.at !== undefined){
let data230 = data228.at;
const _errs511 = errors;
if(errors === _errs511){
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
let missing54;
if((((data230.file === undefined) && (missing54 = "file")) || ((data230.line === undefined) && (missing54 = "line"))) || ((data230.column === undefined) && (missing54 = "column"))){
const err350 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
else {
const _errs513 = errors;
for(const key54 in data230){
if(!(((key54 === "file") || (key54 === "line")) || (key54 === "column"))){
const err351 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
break;
}
}
if(_errs513 === errors){
if(data230.file !== undefined){
const _errs514 = errors;
if(typeof data230.file !== "string"){
const err352 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var valid82 = _errs514 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data230.line !== undefined){
let data232 = data230.line;
const _errs516 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err353 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var valid82 = _errs516 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data230.column !== undefined){
let data233 = data230.column;
const _errs518 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
const err354 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var valid82 = _errs518 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
else {
const err355 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
var valid81 = _errs511 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data228.fact !== undefined){
const _errs520 = errors;
if(typeof data228.fact !== "string"){
const err356 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var valid81 = _errs520 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
else {
const err357 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
var valid80 = _errs506 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.undo !== undefined){
let data235 = data208.undo;
const _errs522 = errors;
if(errors === _errs522){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing55;
if((((data235.level === undefined) && (missing55 = "level")) || ((data235.by === undefined) && (missing55 = "by"))) || ((data235.assumed === undefined) && (missing55 = "assumed"))){
const err358 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
else {
const _errs524 = errors;
for(const key55 in data235){
if(!(((key55 === "level") || (key55 === "by")) || (key55 === "assumed"))){
const err359 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
break;
}
}
if(_errs524 === errors){
if(data235.level !== undefined){
let data236 = data235.level;
const _errs525 = errors;
if(!(((data236 === "reversible") || (data236 === "by-hand")) || (data236 === "hardly"))){
const err360 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[1].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var valid83 = _errs525 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data235.by !== undefined){
const _errs526 = errors;
if(typeof data235.by !== "string"){
const err361 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var valid83 = _errs526 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data235.assumed !== undefined){
const _errs528 = errors;
if(typeof data235.assumed !== "boolean"){
const err362 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var valid83 = _errs528 === errors;
}
else {
var valid83 = true;
}
}
}
}
}
}
else {
const err363 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
var valid80 = _errs522 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.school !== undefined){
let data239 = data208.school;
const _errs530 = errors;
if(errors === _errs530){
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
let missing56;
if(((data239.key === undefined) && (missing56 = "key")) || ((data239.name === undefined) && (missing56 = "name"))){
const err364 = {instancePath:instancePath+"/withheld/" + i23+"/change/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/school/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
else {
const _errs532 = errors;
for(const key56 in data239){
if(!((key56 === "key") || (key56 === "name"))){
const err365 = {instancePath:instancePath+"/withheld/" + i23+"/change/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
break;
}
}
if(_errs532 === errors){
if(data239.key !== undefined){
const _errs533 = errors;
if(typeof data239.key !== "string"){
const err366 = {instancePath:instancePath+"/withheld/" + i23+"/change/school/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var valid84 = _errs533 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data239.name !== undefined){
const _errs535 = errors;
if(typeof data239.name !== "string"){
const err367 = {instancePath:instancePath+"/withheld/" + i23+"/change/school/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var valid84 = _errs535 === errors;
}
else {
var valid84 = true;
}
}
}
}
}
else {
const err368 = {instancePath:instancePath+"/withheld/" + i23+"/change/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
var valid80 = _errs530 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.before !== undefined){
let data242 = data208.before;
const _errs537 = errors;
if(errors === _errs537){
if(Array.isArray(data242)){
var valid85 = true;
const len24 = data242.length;
for(let i24=0; i24<len24; i24++){
const _errs539 = errors;
if(typeof data242[i24] !== "string"){
const err369 = {instancePath:instancePath+"/withheld/" + i23+"/change/before/" + i24,schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var valid85 = _errs539 === errors;
if(!valid85){
break;
}
}
}
else {
const err370 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
var valid80 = _errs537 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data208.after !== undefined){
let data244 = data208.after;
const _errs541 = errors;
if(errors === _errs541){
if(Array.isArray(data244)){
var valid86 = true;
const len25 = data244.length;
for(let i25=0; i25<len25; i25++){
const _errs543 = errors;
if(typeof data244[i25] !== "string"){
const err371 = {instancePath:instancePath+"/withheld/" + i23+"/change/after/" + i25,schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var valid86 = _errs543 === errors;
if(!valid86){
break;
}
}
}
else {
const err372 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
var valid80 = _errs541 === errors;
}
else {
var valid80 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err373 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
var _valid3 = _errs500 === errors;
if(_valid3 && valid75){
valid75 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid75 = true;
passing3 = 1;
}
const _errs545 = errors;
if(errors === _errs545){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing57;
if((((((((((data208.kind === undefined) && (missing57 = "kind")) || ((data208.step === undefined) && (missing57 = "step"))) || ((data208.why === undefined) && (missing57 = "why"))) || ((data208.undo === undefined) && (missing57 = "undo"))) || ((data208.classroom === undefined) && (missing57 = "classroom"))) || ((data208.before === undefined) && (missing57 = "before"))) || ((data208.after === undefined) && (missing57 = "after"))) || ((data208.connections === undefined) && (missing57 = "connections"))) || ((data208.evidence === undefined) && (missing57 = "evidence"))){
const err374 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
else {
const _errs547 = errors;
for(const key57 in data208){
if(!(func2.call(schema12.properties.withheld.items.properties.change.oneOf[2].properties, key57))){
const err375 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
break;
}
}
if(_errs547 === errors){
if(data208.kind !== undefined){
let data246 = data208.kind;
const _errs548 = errors;
if(!((data246 === "archive") || (data246 === "unarchive"))){
const err376 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var valid87 = _errs548 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.connections !== undefined){
let data247 = data208.connections;
const _errs549 = errors;
if(errors === _errs549){
if(Array.isArray(data247)){
var valid88 = true;
const len26 = data247.length;
for(let i26=0; i26<len26; i26++){
const _errs551 = errors;
if(typeof data247[i26] !== "string"){
const err377 = {instancePath:instancePath+"/withheld/" + i23+"/change/connections/" + i26,schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/connections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var valid88 = _errs551 === errors;
if(!valid88){
break;
}
}
}
else {
const err378 = {instancePath:instancePath+"/withheld/" + i23+"/change/connections",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
var valid87 = _errs549 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.step !== undefined){
let data249 = data208.step;
const _errs553 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err379 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(errors === _errs553){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 1 || isNaN(data249)){
const err380 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
var valid87 = _errs553 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.why !== undefined){
let data250 = data208.why;
const _errs555 = errors;
if(errors === _errs555){
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
let missing58;
if((((data250.rule === undefined) && (missing58 = "rule")) || ((data250.at === undefined) && (missing58 = "at"))) || ((data250.fact === undefined) && (missing58 = "fact"))){
const err381 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
const _errs557 = errors;
for(const key58 in data250){
if(!(((key58 === "rule") || (key58 === "at")) || (key58 === "fact"))){
const err382 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
break;
}
}
if(_errs557 === errors){
if(data250.rule !== undefined){
const _errs558 = errors;
if(typeof data250.rule !== "string"){
const err383 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var valid89 = _errs558 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data250.at !== undefined){
let data252 = data250.at;
const _errs560 = errors;
if(errors === _errs560){
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
let missing59;
if((((data252.file === undefined) && (missing59 = "file")) || ((data252.line === undefined) && (missing59 = "line"))) || ((data252.column === undefined) && (missing59 = "column"))){
const err384 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
else {
const _errs562 = errors;
for(const key59 in data252){
if(!(((key59 === "file") || (key59 === "line")) || (key59 === "column"))){
const err385 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
break;
}
}
if(_errs562 === errors){
if(data252.file !== undefined){
const _errs563 = errors;
if(typeof data252.file !== "string"){
const err386 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var valid90 = _errs563 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data252.line !== undefined){
let data254 = data252.line;
const _errs565 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
const err387 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var valid90 = _errs565 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data252.column !== undefined){
let data255 = data252.column;
const _errs567 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
const err388 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var valid90 = _errs567 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
}
else {
const err389 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
var valid89 = _errs560 === errors;
}
else {
var valid89 = true;
}
if(valid89){
if(data250.fact !== undefined){
const _errs569 = errors;
if(typeof data250.fact !== "string"){
const err390 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var valid89 = _errs569 === errors;
}
else {
var valid89 = true;
}
}
}
}
}
}
else {
const err391 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
var valid87 = _errs555 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.undo !== undefined){
let data257 = data208.undo;
const _errs571 = errors;
if(errors === _errs571){
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
let missing60;
if((((data257.level === undefined) && (missing60 = "level")) || ((data257.by === undefined) && (missing60 = "by"))) || ((data257.assumed === undefined) && (missing60 = "assumed"))){
const err392 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
else {
const _errs573 = errors;
for(const key60 in data257){
if(!(((key60 === "level") || (key60 === "by")) || (key60 === "assumed"))){
const err393 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
break;
}
}
if(_errs573 === errors){
if(data257.level !== undefined){
let data258 = data257.level;
const _errs574 = errors;
if(!(((data258 === "reversible") || (data258 === "by-hand")) || (data258 === "hardly"))){
const err394 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var valid91 = _errs574 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.by !== undefined){
const _errs575 = errors;
if(typeof data257.by !== "string"){
const err395 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var valid91 = _errs575 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data257.assumed !== undefined){
const _errs577 = errors;
if(typeof data257.assumed !== "boolean"){
const err396 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var valid91 = _errs577 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
else {
const err397 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
var valid87 = _errs571 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.classroom !== undefined){
let data261 = data208.classroom;
const _errs579 = errors;
if(errors === _errs579){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing61;
if((((data261.key === undefined) && (missing61 = "key")) || ((data261.name === undefined) && (missing61 = "name"))) || ((data261.school === undefined) && (missing61 = "school"))){
const err398 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
const _errs581 = errors;
for(const key61 in data261){
if(!(((key61 === "key") || (key61 === "name")) || (key61 === "school"))){
const err399 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
break;
}
}
if(_errs581 === errors){
if(data261.key !== undefined){
const _errs582 = errors;
if(typeof data261.key !== "string"){
const err400 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var valid92 = _errs582 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data261.name !== undefined){
const _errs584 = errors;
if(typeof data261.name !== "string"){
const err401 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var valid92 = _errs584 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data261.school !== undefined){
let data264 = data261.school;
const _errs586 = errors;
if(errors === _errs586){
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
let missing62;
if(((data264.key === undefined) && (missing62 = "key")) || ((data264.name === undefined) && (missing62 = "name"))){
const err402 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
else {
const _errs588 = errors;
for(const key62 in data264){
if(!((key62 === "key") || (key62 === "name"))){
const err403 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
break;
}
}
if(_errs588 === errors){
if(data264.key !== undefined){
const _errs589 = errors;
if(typeof data264.key !== "string"){
const err404 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var valid93 = _errs589 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data264.name !== undefined){
const _errs591 = errors;
if(typeof data264.name !== "string"){
const err405 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var valid93 = _errs591 === errors;
}
else {
var valid93 = true;
}
}
}
}
}
else {
const err406 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
var valid92 = _errs586 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
}
else {
const err407 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
var valid87 = _errs579 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.before !== undefined){
let data267 = data208.before;
const _errs593 = errors;
if(!((data267 === "active") || (data267 === "archived"))){
const err408 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var valid87 = _errs593 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.after !== undefined){
let data268 = data208.after;
const _errs594 = errors;
if(!((data268 === "active") || (data268 === "archived"))){
const err409 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var valid87 = _errs594 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data208.evidence !== undefined){
let data269 = data208.evidence;
const _errs595 = errors;
if(errors === _errs595){
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
let missing63;
if((((((((data269.sourcedId === undefined) && (missing63 = "sourcedId")) || ((data269.title === undefined) && (missing63 = "title"))) || ((data269.status === undefined) && (missing63 = "status"))) || ((data269.orgId === undefined) && (missing63 = "orgId"))) || ((data269.terms === undefined) && (missing63 = "terms"))) || ((data269.grades === undefined) && (missing63 = "grades"))) || ((data269.support === undefined) && (missing63 = "support"))){
const err410 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
else {
const _errs597 = errors;
for(const key63 in data269){
if(!(func2.call(schema12.properties.withheld.items.properties.change.oneOf[2].properties.evidence.properties, key63))){
const err411 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
break;
}
}
if(_errs597 === errors){
if(data269.sourcedId !== undefined){
const _errs598 = errors;
if(typeof data269.sourcedId !== "string"){
const err412 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/sourcedId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var valid94 = _errs598 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.title !== undefined){
const _errs600 = errors;
if(typeof data269.title !== "string"){
const err413 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/title",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var valid94 = _errs600 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.status !== undefined){
const _errs602 = errors;
if(typeof data269.status !== "string"){
const err414 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/status",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var valid94 = _errs602 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.orgId !== undefined){
const _errs604 = errors;
if(typeof data269.orgId !== "string"){
const err415 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/orgId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var valid94 = _errs604 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.terms !== undefined){
let data274 = data269.terms;
const _errs606 = errors;
if(errors === _errs606){
if(Array.isArray(data274)){
var valid95 = true;
const len27 = data274.length;
for(let i27=0; i27<len27; i27++){
const _errs608 = errors;
if(typeof data274[i27] !== "string"){
const err416 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/terms/" + i27,schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var valid95 = _errs608 === errors;
if(!valid95){
break;
}
}
}
else {
const err417 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/terms",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
var valid94 = _errs606 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.location !== undefined){
const _errs610 = errors;
if(typeof data269.location !== "string"){
const err418 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/location",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var valid94 = _errs610 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.grades !== undefined){
let data277 = data269.grades;
const _errs612 = errors;
if(errors === _errs612){
if(Array.isArray(data277)){
var valid96 = true;
const len28 = data277.length;
for(let i28=0; i28<len28; i28++){
const _errs614 = errors;
if(typeof data277[i28] !== "string"){
const err419 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/grades/" + i28,schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var valid96 = _errs614 === errors;
if(!valid96){
break;
}
}
}
else {
const err420 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/grades",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var valid94 = _errs612 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.classCode !== undefined){
const _errs616 = errors;
if(typeof data269.classCode !== "string"){
const err421 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/classCode",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var valid94 = _errs616 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.holder !== undefined){
const _errs618 = errors;
if(typeof data269.holder !== "string"){
const err422 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/holder",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var valid94 = _errs618 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data269.support !== undefined){
let data281 = data269.support;
const _errs620 = errors;
if(errors === _errs620){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing64;
if((((data281.strength === undefined) && (missing64 = "strength")) || ((data281.agrees === undefined) && (missing64 = "agrees"))) || ((data281.disagrees === undefined) && (missing64 = "disagrees"))){
const err423 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
const _errs622 = errors;
for(const key64 in data281){
if(!(((key64 === "strength") || (key64 === "agrees")) || (key64 === "disagrees"))){
const err424 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
break;
}
}
if(_errs622 === errors){
if(data281.strength !== undefined){
let data282 = data281.strength;
const _errs623 = errors;
if(!((((data282 === "strong") || (data282 === "fair")) || (data282 === "weak")) || (data282 === "none"))){
const err425 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/strength",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[2].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var valid97 = _errs623 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data281.agrees !== undefined){
let data283 = data281.agrees;
const _errs624 = errors;
if(errors === _errs624){
if(Array.isArray(data283)){
var valid98 = true;
const len29 = data283.length;
for(let i29=0; i29<len29; i29++){
const _errs626 = errors;
if(typeof data283[i29] !== "string"){
const err426 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/agrees/" + i29,schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var valid98 = _errs626 === errors;
if(!valid98){
break;
}
}
}
else {
const err427 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/agrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
var valid97 = _errs624 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data281.disagrees !== undefined){
let data285 = data281.disagrees;
const _errs628 = errors;
if(errors === _errs628){
if(Array.isArray(data285)){
var valid99 = true;
const len30 = data285.length;
for(let i30=0; i30<len30; i30++){
const _errs630 = errors;
if(typeof data285[i30] !== "string"){
const err428 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/disagrees/" + i30,schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var valid99 = _errs630 === errors;
if(!valid99){
break;
}
}
}
else {
const err429 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/disagrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
var valid97 = _errs628 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
else {
const err430 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
var valid94 = _errs620 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err431 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
var valid87 = _errs595 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err432 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
var _valid3 = _errs545 === errors;
if(_valid3 && valid75){
valid75 = false;
passing3 = [passing3, 2];
}
else {
if(_valid3){
valid75 = true;
passing3 = 2;
}
const _errs632 = errors;
if(errors === _errs632){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing65;
if(((((((((data208.kind === undefined) && (missing65 = "kind")) || ((data208.step === undefined) && (missing65 = "step"))) || ((data208.why === undefined) && (missing65 = "why"))) || ((data208.undo === undefined) && (missing65 = "undo"))) || ((data208.classroom === undefined) && (missing65 = "classroom"))) || ((data208.before === undefined) && (missing65 = "before"))) || ((data208.after === undefined) && (missing65 = "after"))) || ((data208.evidence === undefined) && (missing65 = "evidence"))){
const err433 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
else {
const _errs634 = errors;
for(const key65 in data208){
if(!((((((((key65 === "kind") || (key65 === "step")) || (key65 === "why")) || (key65 === "undo")) || (key65 === "classroom")) || (key65 === "before")) || (key65 === "after")) || (key65 === "evidence"))){
const err434 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
break;
}
}
if(_errs634 === errors){
if(data208.kind !== undefined){
let data287 = data208.kind;
const _errs635 = errors;
if(!((data287 === "connect") || (data287 === "reconnect"))){
const err435 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var valid100 = _errs635 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.step !== undefined){
let data288 = data208.step;
const _errs636 = errors;
if(!(((typeof data288 == "number") && (!(data288 % 1) && !isNaN(data288))) && (isFinite(data288)))){
const err436 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(errors === _errs636){
if((typeof data288 == "number") && (isFinite(data288))){
if(data288 < 1 || isNaN(data288)){
const err437 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
var valid100 = _errs636 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.why !== undefined){
let data289 = data208.why;
const _errs638 = errors;
if(errors === _errs638){
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
let missing66;
if((((data289.rule === undefined) && (missing66 = "rule")) || ((data289.at === undefined) && (missing66 = "at"))) || ((data289.fact === undefined) && (missing66 = "fact"))){
const err438 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
else {
const _errs640 = errors;
for(const key66 in data289){
if(!(((key66 === "rule") || (key66 === "at")) || (key66 === "fact"))){
const err439 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
break;
}
}
if(_errs640 === errors){
if(data289.rule !== undefined){
const _errs641 = errors;
if(typeof data289.rule !== "string"){
const err440 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var valid101 = _errs641 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data289.at !== undefined){
let data291 = data289.at;
const _errs643 = errors;
if(errors === _errs643){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
let missing67;
if((((data291.file === undefined) && (missing67 = "file")) || ((data291.line === undefined) && (missing67 = "line"))) || ((data291.column === undefined) && (missing67 = "column"))){
const err441 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing67},message:"must have required property '"+missing67+"'"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
else {
const _errs645 = errors;
for(const key67 in data291){
if(!(((key67 === "file") || (key67 === "line")) || (key67 === "column"))){
const err442 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
break;
}
}
if(_errs645 === errors){
if(data291.file !== undefined){
const _errs646 = errors;
if(typeof data291.file !== "string"){
const err443 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var valid102 = _errs646 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data291.line !== undefined){
let data293 = data291.line;
const _errs648 = errors;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
const err444 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var valid102 = _errs648 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data291.column !== undefined){
let data294 = data291.column;
const _errs650 = errors;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err445 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var valid102 = _errs650 === errors;
}
else {
var valid102 = true;
}
}
}
}
}
}
else {
const err446 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
var valid101 = _errs643 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data289.fact !== undefined){
const _errs652 = errors;
if(typeof data289.fact !== "string"){
const err447 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var valid101 = _errs652 === errors;
}
else {
var valid101 = true;
}
}
}
}
}
}
else {
const err448 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
var valid100 = _errs638 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.undo !== undefined){
let data296 = data208.undo;
const _errs654 = errors;
if(errors === _errs654){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing68;
if((((data296.level === undefined) && (missing68 = "level")) || ((data296.by === undefined) && (missing68 = "by"))) || ((data296.assumed === undefined) && (missing68 = "assumed"))){
const err449 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing68},message:"must have required property '"+missing68+"'"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
else {
const _errs656 = errors;
for(const key68 in data296){
if(!(((key68 === "level") || (key68 === "by")) || (key68 === "assumed"))){
const err450 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
break;
}
}
if(_errs656 === errors){
if(data296.level !== undefined){
let data297 = data296.level;
const _errs657 = errors;
if(!(((data297 === "reversible") || (data297 === "by-hand")) || (data297 === "hardly"))){
const err451 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var valid103 = _errs657 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data296.by !== undefined){
const _errs658 = errors;
if(typeof data296.by !== "string"){
const err452 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var valid103 = _errs658 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data296.assumed !== undefined){
const _errs660 = errors;
if(typeof data296.assumed !== "boolean"){
const err453 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var valid103 = _errs660 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
else {
const err454 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
var valid100 = _errs654 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.classroom !== undefined){
let data300 = data208.classroom;
const _errs662 = errors;
if(errors === _errs662){
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
let missing69;
if((((data300.key === undefined) && (missing69 = "key")) || ((data300.name === undefined) && (missing69 = "name"))) || ((data300.school === undefined) && (missing69 = "school"))){
const err455 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing69},message:"must have required property '"+missing69+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
else {
const _errs664 = errors;
for(const key69 in data300){
if(!(((key69 === "key") || (key69 === "name")) || (key69 === "school"))){
const err456 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
break;
}
}
if(_errs664 === errors){
if(data300.key !== undefined){
const _errs665 = errors;
if(typeof data300.key !== "string"){
const err457 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var valid104 = _errs665 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data300.name !== undefined){
const _errs667 = errors;
if(typeof data300.name !== "string"){
const err458 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var valid104 = _errs667 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data300.school !== undefined){
let data303 = data300.school;
const _errs669 = errors;
if(errors === _errs669){
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
let missing70;
if(((data303.key === undefined) && (missing70 = "key")) || ((data303.name === undefined) && (missing70 = "name"))){
const err459 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing70},message:"must have required property '"+missing70+"'"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
const _errs671 = errors;
for(const key70 in data303){
if(!((key70 === "key") || (key70 === "name"))){
const err460 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
break;
}
}
if(_errs671 === errors){
if(data303.key !== undefined){
const _errs672 = errors;
if(typeof data303.key !== "string"){
const err461 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var valid105 = _errs672 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data303.name !== undefined){
const _errs674 = errors;
if(typeof data303.name !== "string"){
const err462 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var valid105 = _errs674 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
else {
const err463 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
var valid104 = _errs669 === errors;
}
else {
var valid104 = true;
}
}
}
}
}
}
else {
const err464 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
var valid100 = _errs662 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.before !== undefined){
let data306 = data208.before;
const _errs676 = errors;
if(errors === _errs676){
if(Array.isArray(data306)){
var valid106 = true;
const len31 = data306.length;
for(let i31=0; i31<len31; i31++){
const _errs678 = errors;
if(typeof data306[i31] !== "string"){
const err465 = {instancePath:instancePath+"/withheld/" + i23+"/change/before/" + i31,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var valid106 = _errs678 === errors;
if(!valid106){
break;
}
}
}
else {
const err466 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
var valid100 = _errs676 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.after !== undefined){
let data308 = data208.after;
const _errs680 = errors;
if(errors === _errs680){
if(Array.isArray(data308)){
if(data308.length > 1){
const err467 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
else {
if(data308.length < 1){
const err468 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
else {
var valid107 = true;
const len32 = data308.length;
for(let i32=0; i32<len32; i32++){
const _errs682 = errors;
if(typeof data308[i32] !== "string"){
const err469 = {instancePath:instancePath+"/withheld/" + i23+"/change/after/" + i32,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var valid107 = _errs682 === errors;
if(!valid107){
break;
}
}
}
}
}
else {
const err470 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
var valid100 = _errs680 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data208.evidence !== undefined){
let data310 = data208.evidence;
const _errs684 = errors;
if(errors === _errs684){
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
let missing71;
if((((((((data310.sourcedId === undefined) && (missing71 = "sourcedId")) || ((data310.title === undefined) && (missing71 = "title"))) || ((data310.status === undefined) && (missing71 = "status"))) || ((data310.orgId === undefined) && (missing71 = "orgId"))) || ((data310.terms === undefined) && (missing71 = "terms"))) || ((data310.grades === undefined) && (missing71 = "grades"))) || ((data310.support === undefined) && (missing71 = "support"))){
const err471 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing71},message:"must have required property '"+missing71+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
else {
const _errs686 = errors;
for(const key71 in data310){
if(!(func2.call(schema12.properties.withheld.items.properties.change.oneOf[3].properties.evidence.properties, key71))){
const err472 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
break;
}
}
if(_errs686 === errors){
if(data310.sourcedId !== undefined){
const _errs687 = errors;
if(typeof data310.sourcedId !== "string"){
const err473 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/sourcedId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var valid108 = _errs687 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.title !== undefined){
const _errs689 = errors;
if(typeof data310.title !== "string"){
const err474 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/title",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var valid108 = _errs689 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.status !== undefined){
const _errs691 = errors;
if(typeof data310.status !== "string"){
const err475 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/status",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var valid108 = _errs691 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.orgId !== undefined){
const _errs693 = errors;
if(typeof data310.orgId !== "string"){
const err476 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/orgId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var valid108 = _errs693 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.terms !== undefined){
let data315 = data310.terms;
const _errs695 = errors;
if(errors === _errs695){
if(Array.isArray(data315)){
var valid109 = true;
const len33 = data315.length;
for(let i33=0; i33<len33; i33++){
const _errs697 = errors;
if(typeof data315[i33] !== "string"){
const err477 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/terms/" + i33,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var valid109 = _errs697 === errors;
if(!valid109){
break;
}
}
}
else {
const err478 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/terms",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var valid108 = _errs695 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.location !== undefined){
const _errs699 = errors;
if(typeof data310.location !== "string"){
const err479 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/location",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var valid108 = _errs699 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.grades !== undefined){
let data318 = data310.grades;
const _errs701 = errors;
if(errors === _errs701){
if(Array.isArray(data318)){
var valid110 = true;
const len34 = data318.length;
for(let i34=0; i34<len34; i34++){
const _errs703 = errors;
if(typeof data318[i34] !== "string"){
const err480 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/grades/" + i34,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var valid110 = _errs703 === errors;
if(!valid110){
break;
}
}
}
else {
const err481 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/grades",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
var valid108 = _errs701 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.classCode !== undefined){
const _errs705 = errors;
if(typeof data310.classCode !== "string"){
const err482 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/classCode",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var valid108 = _errs705 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.holder !== undefined){
const _errs707 = errors;
if(typeof data310.holder !== "string"){
const err483 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/holder",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var valid108 = _errs707 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data310.support !== undefined){
let data322 = data310.support;
const _errs709 = errors;
if(errors === _errs709){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
let missing72;
if((((data322.strength === undefined) && (missing72 = "strength")) || ((data322.agrees === undefined) && (missing72 = "agrees"))) || ((data322.disagrees === undefined) && (missing72 = "disagrees"))){
const err484 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing72},message:"must have required property '"+missing72+"'"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
const _errs711 = errors;
for(const key72 in data322){
if(!(((key72 === "strength") || (key72 === "agrees")) || (key72 === "disagrees"))){
const err485 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
break;
}
}
if(_errs711 === errors){
if(data322.strength !== undefined){
let data323 = data322.strength;
const _errs712 = errors;
if(!((((data323 === "strong") || (data323 === "fair")) || (data323 === "weak")) || (data323 === "none"))){
const err486 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/strength",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[3].properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
var valid111 = _errs712 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data322.agrees !== undefined){
let data324 = data322.agrees;
const _errs713 = errors;
if(errors === _errs713){
if(Array.isArray(data324)){
var valid112 = true;
const len35 = data324.length;
for(let i35=0; i35<len35; i35++){
const _errs715 = errors;
if(typeof data324[i35] !== "string"){
const err487 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/agrees/" + i35,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var valid112 = _errs715 === errors;
if(!valid112){
break;
}
}
}
else {
const err488 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/agrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
var valid111 = _errs713 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data322.disagrees !== undefined){
let data326 = data322.disagrees;
const _errs717 = errors;
if(errors === _errs717){
if(Array.isArray(data326)){
var valid113 = true;
const len36 = data326.length;
for(let i36=0; i36<len36; i36++){
const _errs719 = errors;
if(typeof data326[i36] !== "string"){
const err489 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/disagrees/" + i36,schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var valid113 = _errs719 === errors;
if(!valid113){
break;
}
}
}
else {
const err490 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support/disagrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
var valid111 = _errs717 === errors;
}
else {
var valid111 = true;
}
}
}
}
}
}
else {
const err491 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
var valid108 = _errs709 === errors;
}
else {
var valid108 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err492 = {instancePath:instancePath+"/withheld/" + i23+"/change/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
var valid100 = _errs684 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
const err493 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
var _valid3 = _errs632 === errors;
if(_valid3 && valid75){
valid75 = false;
passing3 = [passing3, 3];
}
else {
if(_valid3){
valid75 = true;
passing3 = 3;
}
const _errs721 = errors;
if(errors === _errs721){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing73;
if((((((((data208.kind === undefined) && (missing73 = "kind")) || ((data208.step === undefined) && (missing73 = "step"))) || ((data208.why === undefined) && (missing73 = "why"))) || ((data208.undo === undefined) && (missing73 = "undo"))) || ((data208.classroom === undefined) && (missing73 = "classroom"))) || ((data208.before === undefined) && (missing73 = "before"))) || ((data208.after === undefined) && (missing73 = "after"))){
const err494 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/required",keyword:"required",params:{missingProperty: missing73},message:"must have required property '"+missing73+"'"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
else {
const _errs723 = errors;
for(const key73 in data208){
if(!(((((((key73 === "kind") || (key73 === "step")) || (key73 === "why")) || (key73 === "undo")) || (key73 === "classroom")) || (key73 === "before")) || (key73 === "after"))){
const err495 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
break;
}
}
if(_errs723 === errors){
if(data208.kind !== undefined){
const _errs724 = errors;
if("disconnect" !== data208.kind){
const err496 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var valid114 = _errs724 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.step !== undefined){
let data329 = data208.step;
const _errs725 = errors;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err497 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(errors === _errs725){
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 < 1 || isNaN(data329)){
const err498 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
var valid114 = _errs725 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.why !== undefined){
let data330 = data208.why;
const _errs727 = errors;
if(errors === _errs727){
if(data330 && typeof data330 == "object" && !Array.isArray(data330)){
let missing74;
if((((data330.rule === undefined) && (missing74 = "rule")) || ((data330.at === undefined) && (missing74 = "at"))) || ((data330.fact === undefined) && (missing74 = "fact"))){
const err499 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing74},message:"must have required property '"+missing74+"'"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
else {
const _errs729 = errors;
for(const key74 in data330){
if(!(((key74 === "rule") || (key74 === "at")) || (key74 === "fact"))){
const err500 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
break;
}
}
if(_errs729 === errors){
if(data330.rule !== undefined){
const _errs730 = errors;
if(typeof data330.rule !== "string"){
const err501 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var valid115 = _errs730 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data330.at !== undefined){
let data332 = data330.at;
const _errs732 = errors;
if(errors === _errs732){
if(data332 && typeof data332 == "object" && !Array.isArray(data332)){
let missing75;
if((((data332.file === undefined) && (missing75 = "file")) || ((data332.line === undefined) && (missing75 = "line"))) || ((data332.column === undefined) && (missing75 = "column"))){
const err502 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing75},message:"must have required property '"+missing75+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
else {
const _errs734 = errors;
for(const key75 in data332){
if(!(((key75 === "file") || (key75 === "line")) || (key75 === "column"))){
const err503 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
break;
}
}
if(_errs734 === errors){
if(data332.file !== undefined){
const _errs735 = errors;
if(typeof data332.file !== "string"){
const err504 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var valid116 = _errs735 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data332.line !== undefined){
let data334 = data332.line;
const _errs737 = errors;
if(!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))){
const err505 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var valid116 = _errs737 === errors;
}
else {
var valid116 = true;
}
if(valid116){
if(data332.column !== undefined){
let data335 = data332.column;
const _errs739 = errors;
if(!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))){
const err506 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var valid116 = _errs739 === errors;
}
else {
var valid116 = true;
}
}
}
}
}
}
else {
const err507 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
var valid115 = _errs732 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data330.fact !== undefined){
const _errs741 = errors;
if(typeof data330.fact !== "string"){
const err508 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var valid115 = _errs741 === errors;
}
else {
var valid115 = true;
}
}
}
}
}
}
else {
const err509 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
var valid114 = _errs727 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.undo !== undefined){
let data337 = data208.undo;
const _errs743 = errors;
if(errors === _errs743){
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
let missing76;
if((((data337.level === undefined) && (missing76 = "level")) || ((data337.by === undefined) && (missing76 = "by"))) || ((data337.assumed === undefined) && (missing76 = "assumed"))){
const err510 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing76},message:"must have required property '"+missing76+"'"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
else {
const _errs745 = errors;
for(const key76 in data337){
if(!(((key76 === "level") || (key76 === "by")) || (key76 === "assumed"))){
const err511 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
break;
}
}
if(_errs745 === errors){
if(data337.level !== undefined){
let data338 = data337.level;
const _errs746 = errors;
if(!(((data338 === "reversible") || (data338 === "by-hand")) || (data338 === "hardly"))){
const err512 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var valid117 = _errs746 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data337.by !== undefined){
const _errs747 = errors;
if(typeof data337.by !== "string"){
const err513 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var valid117 = _errs747 === errors;
}
else {
var valid117 = true;
}
if(valid117){
if(data337.assumed !== undefined){
const _errs749 = errors;
if(typeof data337.assumed !== "boolean"){
const err514 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
var valid117 = _errs749 === errors;
}
else {
var valid117 = true;
}
}
}
}
}
}
else {
const err515 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
var valid114 = _errs743 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.classroom !== undefined){
let data341 = data208.classroom;
const _errs751 = errors;
if(errors === _errs751){
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
let missing77;
if((((data341.key === undefined) && (missing77 = "key")) || ((data341.name === undefined) && (missing77 = "name"))) || ((data341.school === undefined) && (missing77 = "school"))){
const err516 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing77},message:"must have required property '"+missing77+"'"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
else {
const _errs753 = errors;
for(const key77 in data341){
if(!(((key77 === "key") || (key77 === "name")) || (key77 === "school"))){
const err517 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
break;
}
}
if(_errs753 === errors){
if(data341.key !== undefined){
const _errs754 = errors;
if(typeof data341.key !== "string"){
const err518 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var valid118 = _errs754 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data341.name !== undefined){
const _errs756 = errors;
if(typeof data341.name !== "string"){
const err519 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var valid118 = _errs756 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data341.school !== undefined){
let data344 = data341.school;
const _errs758 = errors;
if(errors === _errs758){
if(data344 && typeof data344 == "object" && !Array.isArray(data344)){
let missing78;
if(((data344.key === undefined) && (missing78 = "key")) || ((data344.name === undefined) && (missing78 = "name"))){
const err520 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing78},message:"must have required property '"+missing78+"'"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
const _errs760 = errors;
for(const key78 in data344){
if(!((key78 === "key") || (key78 === "name"))){
const err521 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
break;
}
}
if(_errs760 === errors){
if(data344.key !== undefined){
const _errs761 = errors;
if(typeof data344.key !== "string"){
const err522 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var valid119 = _errs761 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data344.name !== undefined){
const _errs763 = errors;
if(typeof data344.name !== "string"){
const err523 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var valid119 = _errs763 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
else {
const err524 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
var valid118 = _errs758 === errors;
}
else {
var valid118 = true;
}
}
}
}
}
}
else {
const err525 = {instancePath:instancePath+"/withheld/" + i23+"/change/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
var valid114 = _errs751 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.before !== undefined){
let data347 = data208.before;
const _errs765 = errors;
if(errors === _errs765){
if(Array.isArray(data347)){
if(data347.length < 1){
const err526 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
else {
var valid120 = true;
const len37 = data347.length;
for(let i37=0; i37<len37; i37++){
const _errs767 = errors;
if(typeof data347[i37] !== "string"){
const err527 = {instancePath:instancePath+"/withheld/" + i23+"/change/before/" + i37,schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var valid120 = _errs767 === errors;
if(!valid120){
break;
}
}
}
}
else {
const err528 = {instancePath:instancePath+"/withheld/" + i23+"/change/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
var valid114 = _errs765 === errors;
}
else {
var valid114 = true;
}
if(valid114){
if(data208.after !== undefined){
let data349 = data208.after;
const _errs769 = errors;
if(errors === _errs769){
if(Array.isArray(data349)){
if(data349.length > 0){
const err529 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
else {
var valid121 = true;
const len38 = data349.length;
for(let i38=0; i38<len38; i38++){
const _errs771 = errors;
if(typeof data349[i38] !== "string"){
const err530 = {instancePath:instancePath+"/withheld/" + i23+"/change/after/" + i38,schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var valid121 = _errs771 === errors;
if(!valid121){
break;
}
}
}
}
else {
const err531 = {instancePath:instancePath+"/withheld/" + i23+"/change/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
var valid114 = _errs769 === errors;
}
else {
var valid114 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err532 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
var _valid3 = _errs721 === errors;
if(_valid3 && valid75){
valid75 = false;
passing3 = [passing3, 4];
}
else {
if(_valid3){
valid75 = true;
passing3 = 4;
}
const _errs773 = errors;
if(errors === _errs773){
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
let missing79;
if((((((data208.kind === undefined) && (missing79 = "kind")) || ((data208.step === undefined) && (missing79 = "step"))) || ((data208.why === undefined) && (missing79 = "why"))) || ((data208.undo === undefined) && (missing79 = "undo"))) || ((data208.members === undefined) && (missing79 = "members"))){
const err533 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/required",keyword:"required",params:{missingProperty: missing79},message:"must have required property '"+missing79+"'"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
else {
const _errs775 = errors;
for(const key79 in data208){
if(!(((((key79 === "kind") || (key79 === "step")) || (key79 === "why")) || (key79 === "undo")) || (key79 === "members"))){
const err534 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
break;
}
}
if(_errs775 === errors){
if(data208.kind !== undefined){
const _errs776 = errors;
if("exchange" !== data208.kind){
const err535 = {instancePath:instancePath+"/withheld/" + i23+"/change/kind",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var valid122 = _errs776 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data208.step !== undefined){
let data352 = data208.step;
const _errs777 = errors;
if(!(((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352))) && (isFinite(data352)))){
const err536 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(errors === _errs777){
if((typeof data352 == "number") && (isFinite(data352))){
if(data352 < 1 || isNaN(data352)){
const err537 = {instancePath:instancePath+"/withheld/" + i23+"/change/step",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
var valid122 = _errs777 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data208.why !== undefined){
let data353 = data208.why;
const _errs779 = errors;
if(errors === _errs779){
if(data353 && typeof data353 == "object" && !Array.isArray(data353)){
let missing80;
if((((data353.rule === undefined) && (missing80 = "rule")) || ((data353.at === undefined) && (missing80 = "at"))) || ((data353.fact === undefined) && (missing80 = "fact"))){
const err538 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing80},message:"must have required property '"+missing80+"'"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
else {
const _errs781 = errors;
for(const key80 in data353){
if(!(((key80 === "rule") || (key80 === "at")) || (key80 === "fact"))){
const err539 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
break;
}
}
if(_errs781 === errors){
if(data353.rule !== undefined){
const _errs782 = errors;
if(typeof data353.rule !== "string"){
const err540 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/rule",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var valid123 = _errs782 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data353.at !== undefined){
let data355 = data353.at;
const _errs784 = errors;
if(errors === _errs784){
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
let missing81;
if((((data355.file === undefined) && (missing81 = "file")) || ((data355.line === undefined) && (missing81 = "line"))) || ((data355.column === undefined) && (missing81 = "column"))){
const err541 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing81},message:"must have required property '"+missing81+"'"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
else {
const _errs786 = errors;
for(const key81 in data355){
if(!(((key81 === "file") || (key81 === "line")) || (key81 === "column"))){
const err542 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
break;
}
}
if(_errs786 === errors){
if(data355.file !== undefined){
const _errs787 = errors;
if(typeof data355.file !== "string"){
const err543 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var valid124 = _errs787 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data355.line !== undefined){
let data357 = data355.line;
const _errs789 = errors;
if(!(((typeof data357 == "number") && (!(data357 % 1) && !isNaN(data357))) && (isFinite(data357)))){
const err544 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var valid124 = _errs789 === errors;
}
else {
var valid124 = true;
}
if(valid124){
if(data355.column !== undefined){
let data358 = data355.column;
const _errs791 = errors;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
const err545 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var valid124 = _errs791 === errors;
}
else {
var valid124 = true;
}
}
}
}
}
}
else {
const err546 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
var valid123 = _errs784 === errors;
}
else {
var valid123 = true;
}
if(valid123){
if(data353.fact !== undefined){
const _errs793 = errors;
if(typeof data353.fact !== "string"){
const err547 = {instancePath:instancePath+"/withheld/" + i23+"/change/why/fact",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var valid123 = _errs793 === errors;
}
else {
var valid123 = true;
}
}
}
}
}
}
else {
const err548 = {instancePath:instancePath+"/withheld/" + i23+"/change/why",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
var valid122 = _errs779 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data208.undo !== undefined){
let data360 = data208.undo;
const _errs795 = errors;
if(errors === _errs795){
if(data360 && typeof data360 == "object" && !Array.isArray(data360)){
let missing82;
if((((data360.level === undefined) && (missing82 = "level")) || ((data360.by === undefined) && (missing82 = "by"))) || ((data360.assumed === undefined) && (missing82 = "assumed"))){
const err549 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing82},message:"must have required property '"+missing82+"'"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
else {
const _errs797 = errors;
for(const key82 in data360){
if(!(((key82 === "level") || (key82 === "by")) || (key82 === "assumed"))){
const err550 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
break;
}
}
if(_errs797 === errors){
if(data360.level !== undefined){
let data361 = data360.level;
const _errs798 = errors;
if(!(((data361 === "reversible") || (data361 === "by-hand")) || (data361 === "hardly"))){
const err551 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/level",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var valid125 = _errs798 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data360.by !== undefined){
const _errs799 = errors;
if(typeof data360.by !== "string"){
const err552 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/by",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var valid125 = _errs799 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data360.assumed !== undefined){
const _errs801 = errors;
if(typeof data360.assumed !== "boolean"){
const err553 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo/assumed",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
var valid125 = _errs801 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
else {
const err554 = {instancePath:instancePath+"/withheld/" + i23+"/change/undo",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
var valid122 = _errs795 === errors;
}
else {
var valid122 = true;
}
if(valid122){
if(data208.members !== undefined){
let data364 = data208.members;
const _errs803 = errors;
if(errors === _errs803){
if(Array.isArray(data364)){
if(data364.length < 2){
const err555 = {instancePath:instancePath+"/withheld/" + i23+"/change/members",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
else {
var valid126 = true;
const len39 = data364.length;
for(let i39=0; i39<len39; i39++){
let data365 = data364[i39];
const _errs805 = errors;
if(errors === _errs805){
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
let missing83;
if((((((data365.at === undefined) && (missing83 = "at")) || ((data365.classroom === undefined) && (missing83 = "classroom"))) || ((data365.before === undefined) && (missing83 = "before"))) || ((data365.after === undefined) && (missing83 = "after"))) || ((data365.evidence === undefined) && (missing83 = "evidence"))){
const err556 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing83},message:"must have required property '"+missing83+"'"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
else {
const _errs807 = errors;
for(const key83 in data365){
if(!(((((key83 === "at") || (key83 === "classroom")) || (key83 === "before")) || (key83 === "after")) || (key83 === "evidence"))){
const err557 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
break;
}
}
if(_errs807 === errors){
if(data365.at !== undefined){
let data366 = data365.at;
const _errs808 = errors;
if(errors === _errs808){
if(data366 && typeof data366 == "object" && !Array.isArray(data366)){
let missing84;
if((((data366.file === undefined) && (missing84 = "file")) || ((data366.line === undefined) && (missing84 = "line"))) || ((data366.column === undefined) && (missing84 = "column"))){
const err558 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/required",keyword:"required",params:{missingProperty: missing84},message:"must have required property '"+missing84+"'"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
else {
const _errs810 = errors;
for(const key84 in data366){
if(!(((key84 === "file") || (key84 === "line")) || (key84 === "column"))){
const err559 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
break;
}
}
if(_errs810 === errors){
if(data366.file !== undefined){
const _errs811 = errors;
if(typeof data366.file !== "string"){
const err560 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at/file",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
var valid128 = _errs811 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data366.line !== undefined){
let data368 = data366.line;
const _errs813 = errors;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err561 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at/line",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var valid128 = _errs813 === errors;
}
else {
var valid128 = true;
}
if(valid128){
if(data366.column !== undefined){
let data369 = data366.column;
const _errs815 = errors;
if(!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))){
const err562 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at/column",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
var valid128 = _errs815 === errors;
}
else {
var valid128 = true;
}
}
}
}
}
}
else {
const err563 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/at",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
var valid127 = _errs808 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data365.classroom !== undefined){
let data370 = data365.classroom;
const _errs817 = errors;
if(errors === _errs817){
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
let missing85;
if((((data370.key === undefined) && (missing85 = "key")) || ((data370.name === undefined) && (missing85 = "name"))) || ((data370.school === undefined) && (missing85 = "school"))){
const err564 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing85},message:"must have required property '"+missing85+"'"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
else {
const _errs819 = errors;
for(const key85 in data370){
if(!(((key85 === "key") || (key85 === "name")) || (key85 === "school"))){
const err565 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
break;
}
}
if(_errs819 === errors){
if(data370.key !== undefined){
const _errs820 = errors;
if(typeof data370.key !== "string"){
const err566 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var valid129 = _errs820 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data370.name !== undefined){
const _errs822 = errors;
if(typeof data370.name !== "string"){
const err567 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var valid129 = _errs822 === errors;
}
else {
var valid129 = true;
}
if(valid129){
if(data370.school !== undefined){
let data373 = data370.school;
const _errs824 = errors;
if(errors === _errs824){
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
let missing86;
if(((data373.key === undefined) && (missing86 = "key")) || ((data373.name === undefined) && (missing86 = "name"))){
const err568 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing86},message:"must have required property '"+missing86+"'"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
else {
const _errs826 = errors;
for(const key86 in data373){
if(!((key86 === "key") || (key86 === "name"))){
const err569 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
break;
}
}
if(_errs826 === errors){
if(data373.key !== undefined){
const _errs827 = errors;
if(typeof data373.key !== "string"){
const err570 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/school/key",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var valid130 = _errs827 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data373.name !== undefined){
const _errs829 = errors;
if(typeof data373.name !== "string"){
const err571 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/school/name",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var valid130 = _errs829 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
else {
const err572 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom/school",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
var valid129 = _errs824 === errors;
}
else {
var valid129 = true;
}
}
}
}
}
}
else {
const err573 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/classroom",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
var valid127 = _errs817 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data365.before !== undefined){
let data376 = data365.before;
const _errs831 = errors;
if(errors === _errs831){
if(Array.isArray(data376)){
if(data376.length < 1){
const err574 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
else {
var valid131 = true;
const len40 = data376.length;
for(let i40=0; i40<len40; i40++){
const _errs833 = errors;
if(typeof data376[i40] !== "string"){
const err575 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/before/" + i40,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var valid131 = _errs833 === errors;
if(!valid131){
break;
}
}
}
}
else {
const err576 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/before",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
var valid127 = _errs831 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data365.after !== undefined){
let data378 = data365.after;
const _errs835 = errors;
if(errors === _errs835){
if(Array.isArray(data378)){
if(data378.length > 1){
const err577 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
else {
if(data378.length < 1){
const err578 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
else {
var valid132 = true;
const len41 = data378.length;
for(let i41=0; i41<len41; i41++){
const _errs837 = errors;
if(typeof data378[i41] !== "string"){
const err579 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/after/" + i41,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
var valid132 = _errs837 === errors;
if(!valid132){
break;
}
}
}
}
}
else {
const err580 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/after",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
var valid127 = _errs835 === errors;
}
else {
var valid127 = true;
}
if(valid127){
if(data365.evidence !== undefined){
let data380 = data365.evidence;
const _errs839 = errors;
if(errors === _errs839){
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
let missing87;
if((((((((data380.sourcedId === undefined) && (missing87 = "sourcedId")) || ((data380.title === undefined) && (missing87 = "title"))) || ((data380.status === undefined) && (missing87 = "status"))) || ((data380.orgId === undefined) && (missing87 = "orgId"))) || ((data380.terms === undefined) && (missing87 = "terms"))) || ((data380.grades === undefined) && (missing87 = "grades"))) || ((data380.support === undefined) && (missing87 = "support"))){
const err581 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing87},message:"must have required property '"+missing87+"'"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
else {
const _errs841 = errors;
for(const key87 in data380){
if(!(func2.call(schema12.properties.withheld.items.properties.change.oneOf[5].properties.members.items.properties.evidence.properties, key87))){
const err582 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
break;
}
}
if(_errs841 === errors){
if(data380.sourcedId !== undefined){
const _errs842 = errors;
if(typeof data380.sourcedId !== "string"){
const err583 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/sourcedId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var valid133 = _errs842 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.title !== undefined){
const _errs844 = errors;
if(typeof data380.title !== "string"){
const err584 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/title",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var valid133 = _errs844 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.status !== undefined){
const _errs846 = errors;
if(typeof data380.status !== "string"){
const err585 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/status",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var valid133 = _errs846 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.orgId !== undefined){
const _errs848 = errors;
if(typeof data380.orgId !== "string"){
const err586 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/orgId",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
var valid133 = _errs848 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.terms !== undefined){
let data385 = data380.terms;
const _errs850 = errors;
if(errors === _errs850){
if(Array.isArray(data385)){
var valid134 = true;
const len42 = data385.length;
for(let i42=0; i42<len42; i42++){
const _errs852 = errors;
if(typeof data385[i42] !== "string"){
const err587 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/terms/" + i42,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var valid134 = _errs852 === errors;
if(!valid134){
break;
}
}
}
else {
const err588 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/terms",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
var valid133 = _errs850 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.location !== undefined){
const _errs854 = errors;
if(typeof data380.location !== "string"){
const err589 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/location",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var valid133 = _errs854 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.grades !== undefined){
let data388 = data380.grades;
const _errs856 = errors;
if(errors === _errs856){
if(Array.isArray(data388)){
var valid135 = true;
const len43 = data388.length;
for(let i43=0; i43<len43; i43++){
const _errs858 = errors;
if(typeof data388[i43] !== "string"){
const err590 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/grades/" + i43,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var valid135 = _errs858 === errors;
if(!valid135){
break;
}
}
}
else {
const err591 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/grades",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
var valid133 = _errs856 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.classCode !== undefined){
const _errs860 = errors;
if(typeof data380.classCode !== "string"){
const err592 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/classCode",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var valid133 = _errs860 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.holder !== undefined){
const _errs862 = errors;
if(typeof data380.holder !== "string"){
const err593 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/holder",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var valid133 = _errs862 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data380.support !== undefined){
let data392 = data380.support;
const _errs864 = errors;
if(errors === _errs864){
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
let missing88;
if((((data392.strength === undefined) && (missing88 = "strength")) || ((data392.agrees === undefined) && (missing88 = "agrees"))) || ((data392.disagrees === undefined) && (missing88 = "disagrees"))){
const err594 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/required",keyword:"required",params:{missingProperty: missing88},message:"must have required property '"+missing88+"'"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
else {
const _errs866 = errors;
for(const key88 in data392){
if(!(((key88 === "strength") || (key88 === "agrees")) || (key88 === "disagrees"))){
const err595 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
break;
}
}
if(_errs866 === errors){
if(data392.strength !== undefined){
let data393 = data392.strength;
const _errs867 = errors;
if(!((((data393 === "strong") || (data393 === "fair")) || (data393 === "weak")) || (data393 === "none"))){
const err596 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support/strength",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/strength/enum",keyword:"enum",params:{allowedValues: schema12.properties.withheld.items.properties.change.oneOf[5].properties.members.items.properties.evidence.properties.support.properties.strength.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
var valid136 = _errs867 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data392.agrees !== undefined){
let data394 = data392.agrees;
const _errs868 = errors;
if(errors === _errs868){
if(Array.isArray(data394)){
var valid137 = true;
const len44 = data394.length;
for(let i44=0; i44<len44; i44++){
const _errs870 = errors;
if(typeof data394[i44] !== "string"){
const err597 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support/agrees/" + i44,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var valid137 = _errs870 === errors;
if(!valid137){
break;
}
}
}
else {
const err598 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support/agrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/agrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
var valid136 = _errs868 === errors;
}
else {
var valid136 = true;
}
if(valid136){
if(data392.disagrees !== undefined){
let data396 = data392.disagrees;
const _errs872 = errors;
if(errors === _errs872){
if(Array.isArray(data396)){
var valid138 = true;
const len45 = data396.length;
for(let i45=0; i45<len45; i45++){
const _errs874 = errors;
if(typeof data396[i45] !== "string"){
const err599 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support/disagrees/" + i45,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var valid138 = _errs874 === errors;
if(!valid138){
break;
}
}
}
else {
const err600 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support/disagrees",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/properties/disagrees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
var valid136 = _errs872 === errors;
}
else {
var valid136 = true;
}
}
}
}
}
}
else {
const err601 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence/support",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
var valid133 = _errs864 === errors;
}
else {
var valid133 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err602 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39+"/evidence",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
var valid127 = _errs839 === errors;
}
else {
var valid127 = true;
}
}
}
}
}
}
}
}
else {
const err603 = {instancePath:instancePath+"/withheld/" + i23+"/change/members/" + i39,schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
var valid126 = _errs805 === errors;
if(!valid126){
break;
}
}
}
}
else {
const err604 = {instancePath:instancePath+"/withheld/" + i23+"/change/members",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
var valid122 = _errs803 === errors;
}
else {
var valid122 = true;
}
}
}
}
}
}
}
}
else {
const err605 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
var _valid3 = _errs773 === errors;
if(_valid3 && valid75){
valid75 = false;
passing3 = [passing3, 5];
}
else {
if(_valid3){
valid75 = true;
passing3 = 5;
}
}
}
}
}
}
if(!valid75){
const err606 = {instancePath:instancePath+"/withheld/" + i23+"/change",schemaPath:"#/properties/withheld/items/properties/change/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs463;
if(vErrors !== null){
if(_errs463){
vErrors.length = _errs463;
}
else {
vErrors = null;
}
}
}
var valid74 = _errs462 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data207.reason !== undefined){
const _errs876 = errors;
if(typeof data207.reason !== "string"){
validate11.errors = [{instancePath:instancePath+"/withheld/" + i23+"/reason",schemaPath:"#/properties/withheld/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid74 = _errs876 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/withheld/" + i23,schemaPath:"#/properties/withheld/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid73 = _errs459 === errors;
if(!valid73){
break;
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs457 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined){
let data399 = data.verified;
const _errs878 = errors;
const _errs879 = errors;
let valid139 = false;
let passing4 = null;
const _errs880 = errors;
if(errors === _errs880){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing89;
if((data399.kind === undefined) && (missing89 = "kind")){
const err607 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/required",keyword:"required",params:{missingProperty: missing89},message:"must have required property '"+missing89+"'"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
else {
const _errs882 = errors;
for(const key89 in data399){
if(!(key89 === "kind")){
const err608 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
break;
}
}
if(_errs882 === errors){
if(data399.kind !== undefined){
if("empty" !== data399.kind){
const err609 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "empty"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
}
}
else {
const err610 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
var _valid4 = _errs880 === errors;
if(_valid4){
valid139 = true;
passing4 = 0;
}
const _errs884 = errors;
if(errors === _errs884){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing90;
if(((data399.kind === undefined) && (missing90 = "kind")) || ((data399.changes === undefined) && (missing90 = "changes"))){
const err611 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/required",keyword:"required",params:{missingProperty: missing90},message:"must have required property '"+missing90+"'"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
else {
const _errs886 = errors;
for(const key90 in data399){
if(!((key90 === "kind") || (key90 === "changes"))){
const err612 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
break;
}
}
if(_errs886 === errors){
if(data399.kind !== undefined){
const _errs887 = errors;
if("remaining" !== data399.kind){
const err613 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "remaining"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var valid141 = _errs887 === errors;
}
else {
var valid141 = true;
}
if(valid141){
if(data399.changes !== undefined){
let data402 = data399.changes;
const _errs888 = errors;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
const err614 = {instancePath:instancePath+"/verified/changes",schemaPath:"#/properties/verified/oneOf/1/properties/changes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(errors === _errs888){
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 < 0 || isNaN(data402)){
const err615 = {instancePath:instancePath+"/verified/changes",schemaPath:"#/properties/verified/oneOf/1/properties/changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
var valid141 = _errs888 === errors;
}
else {
var valid141 = true;
}
}
}
}
}
else {
const err616 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
var _valid4 = _errs884 === errors;
if(_valid4 && valid139){
valid139 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid139 = true;
passing4 = 1;
}
const _errs890 = errors;
if(errors === _errs890){
if(data399 && typeof data399 == "object" && !Array.isArray(data399)){
let missing91;
if(((data399.kind === undefined) && (missing91 = "kind")) || ((data399.reason === undefined) && (missing91 = "reason"))){
const err617 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/required",keyword:"required",params:{missingProperty: missing91},message:"must have required property '"+missing91+"'"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
else {
const _errs892 = errors;
for(const key91 in data399){
if(!((key91 === "kind") || (key91 === "reason"))){
const err618 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
break;
}
}
if(_errs892 === errors){
if(data399.kind !== undefined){
const _errs893 = errors;
if("unverified" !== data399.kind){
const err619 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "unverified"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var valid142 = _errs893 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data399.reason !== undefined){
const _errs894 = errors;
if(typeof data399.reason !== "string"){
const err620 = {instancePath:instancePath+"/verified/reason",schemaPath:"#/properties/verified/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
var valid142 = _errs894 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
else {
const err621 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
var _valid4 = _errs890 === errors;
if(_valid4 && valid139){
valid139 = false;
passing4 = [passing4, 2];
}
else {
if(_valid4){
valid139 = true;
passing4 = 2;
}
}
}
if(!valid139){
const err622 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
validate11.errors = vErrors;
return false;
}
else {
errors = _errs879;
if(vErrors !== null){
if(_errs879){
vErrors.length = _errs879;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs878 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

