// Generated from schemas/ledger.schema.json by schemas/generate.ts. Do not edit.
export const validateLedgerFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"LedgerFile","description":"What is settled in one district, on whose word, and how it was then: `<district>.json` on the branch `rollcall-ledger`. Objects are closed, and readers refuse another major format version.","type":"object","additionalProperties":false,"required":["formatVersion","district","repository","tenants","driver","intentVersion","places","pending","heard","archives"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"district":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"repository":{"description":"GitHub's id of the repository. A copy that a fork or a template carries along is not believed.","type":"string","pattern":"^[1-9][0-9]*$"},"tenants":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId"],"properties":{"endpoint":{"description":"Digest; no host is kept.","type":"string"},"orgId":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id"],"properties":{"endpoint":{"description":"Digest; no host is kept.","type":"string"},"id":{"type":"string"}}}}},"driver":{"description":"The read driver whose keys places and classrooms have.","enum":["api","browser","snapshot"]},"intentVersion":{"description":"How intents were written before they were hashed. Where a reader writes them otherwise, digests are made anew from the commits that stand beside them.","type":"integer","minimum":1},"since":{"description":"Where the default branch was when the ledger began. What was merged up to there does not speak: nobody knows what was made of it, and what was undone since.","$ref":"#/definitions/commit"},"places":{"description":"What is settled: the district's own part first, then schools in order of their keys.","type":"array","items":{"oneOf":[{"$ref":"#/definitions/settledDistrict"},{"$ref":"#/definitions/settledSchool"}]}},"pending":{"description":"Reviewed plans that are not written whole, oldest first. Each lies beside this file, compressed.","type":"array","items":{"$ref":"#/definitions/pendingPlan"}},"heard":{"description":"Merged pull requests whose plans have had their say, in order of their numbers: none of them speaks again because its run is started again.","type":"array","items":{"title":"LedgerHeardMerge","type":"object","additionalProperties":false,"required":["pullRequest","commit"],"properties":{"pullRequest":{"type":"integer","minimum":1},"commit":{"$ref":"#/definitions/commit"}}}},"begun":{"$ref":"#/definitions/begunApply"},"archives":{"description":"Of as many days as guards count at most, oldest first.","type":"array","items":{"$ref":"#/definitions/archive"}}},"definitions":{"instant":{"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"fingerprint":{"type":"string","pattern":"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$"},"logins":{"type":"array","items":{"type":"string"}},"sourcedIds":{"type":"array","items":{"type":"string","minLength":1}},"place":{"description":"A school by ClassTag's key and name, or the district's own part.","oneOf":[{"$ref":"#/definitions/districtPlace"},{"$ref":"#/definitions/schoolPlace"}]},"word":{"description":"On whose word: a reviewed pull request, or a fingerprint that a person typed in.","oneOf":[{"$ref":"#/definitions/reviewWord"},{"$ref":"#/definitions/fingerprintWord"}]},"pendingPlan":{"title":"LedgerPendingPlan","type":"object","additionalProperties":false,"required":["fingerprint","pullRequest","approvers","commit","places","reason","written"],"properties":{"fingerprint":{"$ref":"#/definitions/fingerprint"},"pullRequest":{"type":"integer","minimum":1},"approvers":{"$ref":"#/definitions/logins"},"commit":{"$ref":"#/definitions/commit"},"places":{"description":"Where it still speaks, and of each place the intent that was reviewed.","type":"array","minItems":1,"items":{"title":"LedgerPendingPlace","type":"object","additionalProperties":false,"required":["place","intent"],"properties":{"place":{"$ref":"#/definitions/place"},"intent":{"$ref":"#/definitions/digest"}}}},"reason":{"description":"Why it waits, as a clause.","type":"string"},"written":{"description":"Digests of its changes that an apply has made: undone since, they are not made again on the old word.","type":"array","items":{"$ref":"#/definitions/digest"}},"wasResumed":{"const":true}}},"begunApply":{"title":"LedgerBegunApply","description":"An apply that has begun, and of which nobody knows how it ended.","type":"object","additionalProperties":false,"required":["plans","run","attempt","at","places","archives"],"properties":{"plans":{"type":"array","items":{"$ref":"#/definitions/fingerprint"}},"run":{"type":"string"},"attempt":{"type":"integer","minimum":1},"at":{"$ref":"#/definitions/instant"},"places":{"type":"array","items":{"$ref":"#/definitions/place"}},"archives":{"type":"array","items":{"$ref":"#/definitions/archive"}}}},"archive":{"title":"LedgerFileArchive","type":"object","additionalProperties":false,"required":["classroomKey","school","at"],"properties":{"classroomKey":{"type":"string"},"school":{"type":"string"},"at":{"$ref":"#/definitions/instant"}}},"reviewWord":{"title":"LedgerReview","type":"object","additionalProperties":false,"required":["kind","pullRequest","approvers"],"properties":{"kind":{"const":"review"},"pullRequest":{"type":"integer","minimum":1},"approvers":{"$ref":"#/definitions/logins"}}},"fingerprintWord":{"title":"LedgerFingerprint","type":"object","additionalProperties":false,"required":["kind","fingerprint","actor"],"properties":{"kind":{"const":"fingerprint"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"actor":{"type":"string"},"onePerson":{"const":true}}},"districtPlace":{"title":"LedgerDistrictPlace","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},"schoolPlace":{"title":"LedgerSchoolPlace","type":"object","additionalProperties":false,"required":["kind","key","name"],"properties":{"kind":{"const":"school"},"key":{"type":"string"},"name":{"type":"string"}}},"settledDistrict":{"title":"LedgerSettledDistrict","description":"The district's own part.","type":"object","additionalProperties":false,"required":["place","intent","commit","word","at","settings"],"properties":{"place":{"$ref":"#/definitions/districtPlace"},"intent":{"$ref":"#/definitions/digest"},"commit":{"$ref":"#/definitions/commit"},"word":{"$ref":"#/definitions/word"},"at":{"$ref":"#/definitions/instant"},"settings":{"type":"object","additionalProperties":false,"properties":{"unarchiveReappearing":{"type":"boolean"},"manageGuardians":{"type":"boolean"},"updateActiveContacts":{"type":"boolean"},"deletionThreshold":{"type":"number","minimum":0,"maximum":100}}}}},"settledSchool":{"title":"LedgerSettledSchool","type":"object","additionalProperties":false,"required":["place","intent","commit","word","at","classrooms"],"properties":{"place":{"$ref":"#/definitions/schoolPlace"},"intent":{"$ref":"#/definitions/digest"},"commit":{"$ref":"#/definitions/commit"},"word":{"$ref":"#/definitions/word"},"at":{"$ref":"#/definitions/instant"},"connections":{"description":"SOURCED IDs of the orgs that it held; absent where the driver does not see them.","$ref":"#/definitions/sourcedIds"},"classrooms":{"description":"As they were, in order of their keys.","type":"array","items":{"title":"LedgerClassroom","type":"object","additionalProperties":false,"required":["key","state","connections"],"properties":{"key":{"type":"string"},"state":{"enum":["active","archived"]},"connections":{"$ref":"#/definitions/sourcedIds"}}}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern2 = new RegExp("^[1-9][0-9]*$", "u");
const schema7 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern3 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"title":"LedgerSettledDistrict","description":"The district's own part.","type":"object","additionalProperties":false,"required":["place","intent","commit","word","at","settings"],"properties":{"place":{"$ref":"#/definitions/districtPlace"},"intent":{"$ref":"#/definitions/digest"},"commit":{"$ref":"#/definitions/commit"},"word":{"$ref":"#/definitions/word"},"at":{"$ref":"#/definitions/instant"},"settings":{"type":"object","additionalProperties":false,"properties":{"unarchiveReappearing":{"type":"boolean"},"manageGuardians":{"type":"boolean"},"updateActiveContacts":{"type":"boolean"},"deletionThreshold":{"type":"number","minimum":0,"maximum":100}}}}};
const schema9 = {"title":"LedgerDistrictPlace","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "kind")){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
if("district" !== data.kind){
validate25.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "district"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const schema11 = {"description":"On whose word: a reviewed pull request, or a fingerprint that a person typed in.","oneOf":[{"$ref":"#/definitions/reviewWord"},{"$ref":"#/definitions/fingerprintWord"}]};
const schema12 = {"title":"LedgerReview","type":"object","additionalProperties":false,"required":["kind","pullRequest","approvers"],"properties":{"kind":{"const":"review"},"pullRequest":{"type":"integer","minimum":1},"approvers":{"$ref":"#/definitions/logins"}}};
const schema13 = {"type":"array","items":{"type":"string"}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate32.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.approvers === undefined) && (missing0 = "approvers"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "pullRequest")) || (key0 === "approvers"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("review" !== data.kind){
validate31.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "review"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data1 = data.pullRequest;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvers !== undefined){
const _errs5 = errors;
if(!(validate32(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"title":"LedgerFingerprint","type":"object","additionalProperties":false,"required":["kind","fingerprint","actor"],"properties":{"kind":{"const":"fingerprint"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"actor":{"type":"string"},"onePerson":{"const":true}}};
const schema15 = {"type":"string","pattern":"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$"};
const pattern5 = new RegExp("^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate36.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.actor === undefined) && (missing0 = "actor"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "fingerprint")) || (key0 === "actor")) || (key0 === "onePerson"))){
validate35.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("fingerprint" !== data.kind){
validate35.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "fingerprint"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs3 = errors;
if(!(validate36(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs4 = errors;
if(typeof data.actor !== "string"){
validate35.errors = [{instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onePerson !== undefined){
const _errs6 = errors;
if(true !== data.onePerson){
validate35.errors = [{instancePath:instancePath+"/onePerson",schemaPath:"#/properties/onePerson/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
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
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema16 = {"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"};
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate40.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.place === undefined) && (missing0 = "place")) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.word === undefined) && (missing0 = "word"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "place") || (key0 === "intent")) || (key0 === "commit")) || (key0 === "word")) || (key0 === "at")) || (key0 === "settings"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.place !== undefined){
const _errs2 = errors;
if(!(validate25(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intent !== undefined){
const _errs3 = errors;
if(!(validate27(data.intent, {instancePath:instancePath+"/intent",parentData:data,parentDataProperty:"intent",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs4 = errors;
if(!(validate22(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.word !== undefined){
const _errs5 = errors;
if(!(validate30(data.word, {instancePath:instancePath+"/word",parentData:data,parentDataProperty:"word",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs6 = errors;
if(!(validate40(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data5 = data.settings;
const _errs7 = errors;
if(errors === _errs7){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs9 = errors;
for(const key1 in data5){
if(!((((key1 === "unarchiveReappearing") || (key1 === "manageGuardians")) || (key1 === "updateActiveContacts")) || (key1 === "deletionThreshold"))){
validate24.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data5.unarchiveReappearing !== undefined){
const _errs10 = errors;
if(typeof data5.unarchiveReappearing !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/settings/unarchiveReappearing",schemaPath:"#/properties/settings/properties/unarchiveReappearing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.manageGuardians !== undefined){
const _errs12 = errors;
if(typeof data5.manageGuardians !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/settings/manageGuardians",schemaPath:"#/properties/settings/properties/manageGuardians/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.updateActiveContacts !== undefined){
const _errs14 = errors;
if(typeof data5.updateActiveContacts !== "boolean"){
validate24.errors = [{instancePath:instancePath+"/settings/updateActiveContacts",schemaPath:"#/properties/settings/properties/updateActiveContacts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.deletionThreshold !== undefined){
let data9 = data5.deletionThreshold;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
validate24.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate24.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"LedgerSettledSchool","type":"object","additionalProperties":false,"required":["place","intent","commit","word","at","classrooms"],"properties":{"place":{"$ref":"#/definitions/schoolPlace"},"intent":{"$ref":"#/definitions/digest"},"commit":{"$ref":"#/definitions/commit"},"word":{"$ref":"#/definitions/word"},"at":{"$ref":"#/definitions/instant"},"connections":{"description":"SOURCED IDs of the orgs that it held; absent where the driver does not see them.","$ref":"#/definitions/sourcedIds"},"classrooms":{"description":"As they were, in order of their keys.","type":"array","items":{"title":"LedgerClassroom","type":"object","additionalProperties":false,"required":["key","state","connections"],"properties":{"key":{"type":"string"},"state":{"enum":["active","archived"]},"connections":{"$ref":"#/definitions/sourcedIds"}}}}}};
const schema18 = {"title":"LedgerSchoolPlace","type":"object","additionalProperties":false,"required":["kind","key","name"],"properties":{"kind":{"const":"school"},"key":{"type":"string"},"name":{"type":"string"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.key === undefined) && (missing0 = "key"))) || ((data.name === undefined) && (missing0 = "name"))){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "key")) || (key0 === "name"))){
validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("school" !== data.kind){
validate44.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "school"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs3 = errors;
if(typeof data.key !== "string"){
validate44.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate44.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"array","items":{"type":"string","minLength":1}};
const func3 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func3(data0) < 1){
validate50.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate50.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.place === undefined) && (missing0 = "place")) || ((data.intent === undefined) && (missing0 = "intent"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.word === undefined) && (missing0 = "word"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.classrooms === undefined) && (missing0 = "classrooms"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "place") || (key0 === "intent")) || (key0 === "commit")) || (key0 === "word")) || (key0 === "at")) || (key0 === "connections")) || (key0 === "classrooms"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.place !== undefined){
const _errs2 = errors;
if(!(validate44(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intent !== undefined){
const _errs3 = errors;
if(!(validate27(data.intent, {instancePath:instancePath+"/intent",parentData:data,parentDataProperty:"intent",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs4 = errors;
if(!(validate22(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.word !== undefined){
const _errs5 = errors;
if(!(validate30(data.word, {instancePath:instancePath+"/word",parentData:data,parentDataProperty:"word",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs6 = errors;
if(!(validate40(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
const _errs7 = errors;
if(!(validate50(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classrooms !== undefined){
let data6 = data.classrooms;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs10 = errors;
if(errors === _errs10){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.key === undefined) && (missing1 = "key")) || ((data7.state === undefined) && (missing1 = "state"))) || ((data7.connections === undefined) && (missing1 = "connections"))){
validate43.errors = [{instancePath:instancePath+"/classrooms/" + i0,schemaPath:"#/properties/classrooms/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data7){
if(!(((key1 === "key") || (key1 === "state")) || (key1 === "connections"))){
validate43.errors = [{instancePath:instancePath+"/classrooms/" + i0,schemaPath:"#/properties/classrooms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data7.key !== undefined){
const _errs13 = errors;
if(typeof data7.key !== "string"){
validate43.errors = [{instancePath:instancePath+"/classrooms/" + i0+"/key",schemaPath:"#/properties/classrooms/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.state !== undefined){
let data9 = data7.state;
const _errs15 = errors;
if(!((data9 === "active") || (data9 === "archived"))){
validate43.errors = [{instancePath:instancePath+"/classrooms/" + i0+"/state",schemaPath:"#/properties/classrooms/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema17.properties.classrooms.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.connections !== undefined){
const _errs16 = errors;
if(!(validate50(data7.connections, {instancePath:instancePath+"/classrooms/" + i0+"/connections",parentData:data7,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
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
validate43.errors = [{instancePath:instancePath+"/classrooms/" + i0,schemaPath:"#/properties/classrooms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/classrooms",schemaPath:"#/properties/classrooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
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
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"LedgerPendingPlan","type":"object","additionalProperties":false,"required":["fingerprint","pullRequest","approvers","commit","places","reason","written"],"properties":{"fingerprint":{"$ref":"#/definitions/fingerprint"},"pullRequest":{"type":"integer","minimum":1},"approvers":{"$ref":"#/definitions/logins"},"commit":{"$ref":"#/definitions/commit"},"places":{"description":"Where it still speaks, and of each place the intent that was reviewed.","type":"array","minItems":1,"items":{"title":"LedgerPendingPlace","type":"object","additionalProperties":false,"required":["place","intent"],"properties":{"place":{"$ref":"#/definitions/place"},"intent":{"$ref":"#/definitions/digest"}}}},"reason":{"description":"Why it waits, as a clause.","type":"string"},"written":{"description":"Digests of its changes that an apply has made: undone since, they are not made again on the old word.","type":"array","items":{"$ref":"#/definitions/digest"}},"wasResumed":{"const":true}}};
const schema21 = {"description":"A school by ClassTag's key and name, or the district's own part.","oneOf":[{"$ref":"#/definitions/districtPlace"},{"$ref":"#/definitions/schoolPlace"}]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate58.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.pullRequest === undefined) && (missing0 = "pullRequest"))) || ((data.approvers === undefined) && (missing0 = "approvers"))) || ((data.commit === undefined) && (missing0 = "commit"))) || ((data.places === undefined) && (missing0 = "places"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.written === undefined) && (missing0 = "written"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "fingerprint") || (key0 === "pullRequest")) || (key0 === "approvers")) || (key0 === "commit")) || (key0 === "places")) || (key0 === "reason")) || (key0 === "written")) || (key0 === "wasResumed"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fingerprint !== undefined){
const _errs2 = errors;
if(!(validate36(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data1 = data.pullRequest;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate54.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvers !== undefined){
const _errs5 = errors;
if(!(validate32(data.approvers, {instancePath:instancePath+"/approvers",parentData:data,parentDataProperty:"approvers",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined){
const _errs6 = errors;
if(!(validate22(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
let data4 = data.places;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length < 1){
validate54.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.place === undefined) && (missing1 = "place")) || ((data5.intent === undefined) && (missing1 = "intent"))){
validate54.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!((key1 === "place") || (key1 === "intent"))){
validate54.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.place !== undefined){
const _errs12 = errors;
if(!(validate58(data5.place, {instancePath:instancePath+"/places/" + i0+"/place",parentData:data5,parentDataProperty:"place",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.intent !== undefined){
const _errs13 = errors;
if(!(validate27(data5.intent, {instancePath:instancePath+"/places/" + i0+"/intent",parentData:data5,parentDataProperty:"intent",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs14 = errors;
if(typeof data.reason !== "string"){
validate54.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.written !== undefined){
let data9 = data.written;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data9)){
var valid3 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate27(data9[i1], {instancePath:instancePath+"/written/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/written",schemaPath:"#/properties/written/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wasResumed !== undefined){
const _errs19 = errors;
if(true !== data.wasResumed){
validate54.errors = [{instancePath:instancePath+"/wasResumed",schemaPath:"#/properties/wasResumed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs19 === errors;
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
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema22 = {"title":"LedgerBegunApply","description":"An apply that has begun, and of which nobody knows how it ended.","type":"object","additionalProperties":false,"required":["plans","run","attempt","at","places","archives"],"properties":{"plans":{"type":"array","items":{"$ref":"#/definitions/fingerprint"}},"run":{"type":"string"},"attempt":{"type":"integer","minimum":1},"at":{"$ref":"#/definitions/instant"},"places":{"type":"array","items":{"$ref":"#/definitions/place"}},"archives":{"type":"array","items":{"$ref":"#/definitions/archive"}}}};
const schema23 = {"title":"LedgerFileArchive","type":"object","additionalProperties":false,"required":["classroomKey","school","at"],"properties":{"classroomKey":{"type":"string"},"school":{"type":"string"},"at":{"$ref":"#/definitions/instant"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.classroomKey === undefined) && (missing0 = "classroomKey")) || ((data.school === undefined) && (missing0 = "school"))) || ((data.at === undefined) && (missing0 = "at"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "classroomKey") || (key0 === "school")) || (key0 === "at"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.classroomKey !== undefined){
const _errs2 = errors;
if(typeof data.classroomKey !== "string"){
validate70.errors = [{instancePath:instancePath+"/classroomKey",schemaPath:"#/properties/classroomKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.school !== undefined){
const _errs4 = errors;
if(typeof data.school !== "string"){
validate70.errors = [{instancePath:instancePath+"/school",schemaPath:"#/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs6 = errors;
if(!(validate40(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.plans === undefined) && (missing0 = "plans")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.places === undefined) && (missing0 = "places"))) || ((data.archives === undefined) && (missing0 = "archives"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "plans") || (key0 === "run")) || (key0 === "attempt")) || (key0 === "at")) || (key0 === "places")) || (key0 === "archives"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.plans !== undefined){
let data0 = data.plans;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate36(data0[i0], {instancePath:instancePath+"/plans/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
const _errs5 = errors;
if(typeof data.run !== "string"){
validate66.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data3 = data.attempt;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate66.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs9 = errors;
if(!(validate40(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
let data5 = data.places;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate58(data5[i1], {instancePath:instancePath+"/places/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archives !== undefined){
let data7 = data.archives;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs15 = errors;
if(!(validate70(data7[i2], {instancePath:instancePath+"/archives/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/archives",schemaPath:"#/properties/archives/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.tenants === undefined) && (missing0 = "tenants"))) || ((data.driver === undefined) && (missing0 = "driver"))) || ((data.intentVersion === undefined) && (missing0 = "intentVersion"))) || ((data.places === undefined) && (missing0 = "places"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.heard === undefined) && (missing0 = "heard"))) || ((data.archives === undefined) && (missing0 = "archives"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data1 = data.district;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data2 = data.repository;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenants !== undefined){
let data3 = data.tenants;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.classlink === undefined) && (missing1 = "classlink")) || ((data3.classtag === undefined) && (missing1 = "classtag"))){
validate21.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "classlink") || (key1 === "classtag"))){
validate21.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.classlink !== undefined){
let data4 = data3.classlink;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((data4.endpoint === undefined) && (missing2 = "endpoint")) || ((data4.orgId === undefined) && (missing2 = "orgId"))){
validate21.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key2 in data4){
if(!((key2 === "endpoint") || (key2 === "orgId"))){
validate21.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.endpoint !== undefined){
const _errs14 = errors;
if(typeof data4.endpoint !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenants/classlink/endpoint",schemaPath:"#/properties/tenants/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.orgId !== undefined){
const _errs16 = errors;
if(typeof data4.orgId !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenants/classlink/orgId",schemaPath:"#/properties/tenants/properties/classlink/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate21.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.classtag !== undefined){
let data7 = data3.classtag;
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((data7.endpoint === undefined) && (missing3 = "endpoint")) || ((data7.id === undefined) && (missing3 = "id"))){
validate21.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key3 in data7){
if(!((key3 === "endpoint") || (key3 === "id"))){
validate21.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.endpoint !== undefined){
const _errs21 = errors;
if(typeof data7.endpoint !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenants/classtag/endpoint",schemaPath:"#/properties/tenants/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.id !== undefined){
const _errs23 = errors;
if(typeof data7.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/tenants/classtag/id",schemaPath:"#/properties/tenants/properties/classtag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.driver !== undefined){
let data10 = data.driver;
const _errs25 = errors;
if(!(((data10 === "api") || (data10 === "browser")) || (data10 === "snapshot"))){
validate21.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/enum",keyword:"enum",params:{allowedValues: schema6.properties.driver.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intentVersion !== undefined){
let data11 = data.intentVersion;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/intentVersion",schemaPath:"#/properties/intentVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/intentVersion",schemaPath:"#/properties/intentVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.since !== undefined){
const _errs28 = errors;
if(!(validate22(data.since, {instancePath:instancePath+"/since",parentData:data,parentDataProperty:"since",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
let data13 = data.places;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs31 = errors;
const _errs32 = errors;
let valid5 = false;
let passing0 = null;
const _errs33 = errors;
if(!(validate24(data14, {instancePath:instancePath+"/places/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs34 = errors;
if(!(validate43(data14, {instancePath:instancePath+"/places/" + i0,parentData:data13,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err0 = {instancePath:instancePath+"/places/" + i0,schemaPath:"#/properties/places/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate21.errors = vErrors;
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
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
let data15 = data.pending;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data15)){
var valid6 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(!(validate54(data15[i1], {instancePath:instancePath+"/pending/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heard !== undefined){
let data17 = data.heard;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
var valid7 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs40 = errors;
if(errors === _errs40){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((data18.pullRequest === undefined) && (missing4 = "pullRequest")) || ((data18.commit === undefined) && (missing4 = "commit"))){
validate21.errors = [{instancePath:instancePath+"/heard/" + i2,schemaPath:"#/properties/heard/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs42 = errors;
for(const key4 in data18){
if(!((key4 === "pullRequest") || (key4 === "commit"))){
validate21.errors = [{instancePath:instancePath+"/heard/" + i2,schemaPath:"#/properties/heard/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs42 === errors){
if(data18.pullRequest !== undefined){
let data19 = data18.pullRequest;
const _errs43 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate21.errors = [{instancePath:instancePath+"/heard/" + i2+"/pullRequest",schemaPath:"#/properties/heard/items/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate21.errors = [{instancePath:instancePath+"/heard/" + i2+"/pullRequest",schemaPath:"#/properties/heard/items/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.commit !== undefined){
const _errs45 = errors;
if(!(validate22(data18.commit, {instancePath:instancePath+"/heard/" + i2+"/commit",parentData:data18,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/heard/" + i2,schemaPath:"#/properties/heard/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs40 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/heard",schemaPath:"#/properties/heard/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.begun !== undefined){
const _errs46 = errors;
if(!(validate66(data.begun, {instancePath:instancePath+"/begun",parentData:data,parentDataProperty:"begun",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.archives !== undefined){
let data22 = data.archives;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data22)){
var valid9 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs49 = errors;
if(!(validate70(data22[i3], {instancePath:instancePath+"/archives/" + i3,parentData:data22,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid9 = _errs49 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/archives",schemaPath:"#/properties/archives/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs47 === errors;
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
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

