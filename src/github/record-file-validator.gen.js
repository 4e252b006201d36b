// Generated from schemas/record.schema.json by schemas/generate.ts. Do not edit.
export const validateRecordFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"FetchedRecord","description":"What was reviewed and applied before for one district: `record.json`, which `rollcall fetch` writes and `rollcall plan`, `apply` and `drift` read. Objects are closed, and readers refuse another major format version.","type":"object","additionalProperties":false,"required":["formatVersion","district","repository","fetchedAt","approvals","reports"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"district":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"repository":{"description":"owner/name.","type":"string"},"fetchedAt":{"$ref":"#/definitions/instant"},"approvals":{"description":"The commits that touched the district's files, newest first.","type":"array","items":{"$ref":"#/definitions/fetchedApproval"}},"reports":{"description":"Paths of reports beside record.json, newest first; a journal (.jsonl) where an apply was killed.","type":"array","items":{"type":"string","pattern":"^reports/[0-9A-Za-z-]+\\.report\\.(json|journal\\.jsonl)$"}},"hasOlder":{"description":"Whether older commits were not looked up that may count as well.","type":"boolean"},"needsSomebodyElse":{"description":"Where a person started the run: whether GitHub lets it into the environment for applies only when somebody else has approved it.","type":"boolean"},"lastReadAt":{"$ref":"#/definitions/instant"},"problems":{"description":"Reports and commits that could not be had, and why, in whole sentences: what is counted over them is then too low.","type":"array","items":{"type":"string"}}},"definitions":{"instant":{"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"commit":{"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"},"fetchedApproval":{"title":"FetchedApproval","description":"One commit, and the plan that was reviewed for it.","type":"object","additionalProperties":false,"required":["commit","acknowledgements"],"properties":{"commit":{"$ref":"#/definitions/commit"},"committedAt":{"description":"Of an earlier Rollcall, and no longer looked at: anybody may write any date into a commit.","$ref":"#/definitions/instant"},"pullRequest":{"type":"integer","minimum":1},"mergedAt":{"description":"When GitHub merged the pull request; absent for what was pushed, which has no date that could be believed.","$ref":"#/definitions/instant"},"author":{"description":"Login of who opened the pull request.","type":"string"},"head":{"$ref":"#/definitions/commit"},"mergeCommit":{"$ref":"#/definitions/commit"},"plan":{"description":"Path of the plan beside record.json.","type":"string","pattern":"^plans/[0-9]+\\.plan\\.json$"},"problem":{"description":"Why there is no reviewed plan, as a clause.","type":"string"},"makers":{"description":"Where a person started the run: logins of who opened the pull request and made its commits, or of who wrote, committed and pushed the commit.","type":"array","items":{"type":"string"}},"makersProblem":{"description":"Why the makers may not be all, as a clause.","type":"string"},"acknowledgements":{"type":"array","items":{"$ref":"#/definitions/acknowledgement"}}}},"acknowledgement":{"title":"FetchedAcknowledgement","description":"A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.","type":"object","additionalProperties":false,"required":["guard","fingerprint","by","at","url"],"properties":{"guard":{"type":"string"},"fingerprint":{"type":"string"},"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"url":{"type":"string"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^reports/[0-9A-Za-z-]+\\.report\\.(json|journal\\.jsonl)$", "u");
const schema7 = {"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"};
const pattern2 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
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

const schema8 = {"title":"FetchedApproval","description":"One commit, and the plan that was reviewed for it.","type":"object","additionalProperties":false,"required":["commit","acknowledgements"],"properties":{"commit":{"$ref":"#/definitions/commit"},"committedAt":{"description":"Of an earlier Rollcall, and no longer looked at: anybody may write any date into a commit.","$ref":"#/definitions/instant"},"pullRequest":{"type":"integer","minimum":1},"mergedAt":{"description":"When GitHub merged the pull request; absent for what was pushed, which has no date that could be believed.","$ref":"#/definitions/instant"},"author":{"description":"Login of who opened the pull request.","type":"string"},"head":{"$ref":"#/definitions/commit"},"mergeCommit":{"$ref":"#/definitions/commit"},"plan":{"description":"Path of the plan beside record.json.","type":"string","pattern":"^plans/[0-9]+\\.plan\\.json$"},"problem":{"description":"Why there is no reviewed plan, as a clause.","type":"string"},"makers":{"description":"Where a person started the run: logins of who opened the pull request and made its commits, or of who wrote, committed and pushed the commit.","type":"array","items":{"type":"string"}},"makersProblem":{"description":"Why the makers may not be all, as a clause.","type":"string"},"acknowledgements":{"type":"array","items":{"$ref":"#/definitions/acknowledgement"}}}};
const schema9 = {"type":"string","pattern":"^[0-9a-f]{40}([0-9a-f]{24})?$"};
const pattern3 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$"},message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"title":"FetchedAcknowledgement","description":"A guard lifted by a comment that was never edited, of a person who may write to the repository, and neither opened the pull request nor made one of its commits.","type":"object","additionalProperties":false,"required":["guard","fingerprint","by","at","url"],"properties":{"guard":{"type":"string"},"fingerprint":{"type":"string"},"by":{"type":"string"},"at":{"$ref":"#/definitions/instant"},"url":{"type":"string"}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.guard === undefined) && (missing0 = "guard")) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.by === undefined) && (missing0 = "by"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.url === undefined) && (missing0 = "url"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "guard") || (key0 === "fingerprint")) || (key0 === "by")) || (key0 === "at")) || (key0 === "url"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.guard !== undefined){
const _errs2 = errors;
if(typeof data.guard !== "string"){
validate31.errors = [{instancePath:instancePath+"/guard",schemaPath:"#/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs4 = errors;
if(typeof data.fingerprint !== "string"){
validate31.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs6 = errors;
if(typeof data.by !== "string"){
validate31.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs8 = errors;
if(!(validate22(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs9 = errors;
if(typeof data.url !== "string"){
validate31.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^plans/[0-9]+\\.plan\\.json$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.commit === undefined) && (missing0 = "commit")) || ((data.acknowledgements === undefined) && (missing0 = "acknowledgements"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.commit !== undefined){
const _errs2 = errors;
if(!(validate25(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committedAt !== undefined){
const _errs3 = errors;
if(!(validate22(data.committedAt, {instancePath:instancePath+"/committedAt",parentData:data,parentDataProperty:"committedAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pullRequest !== undefined){
let data2 = data.pullRequest;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate24.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/pullRequest",schemaPath:"#/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergedAt !== undefined){
const _errs6 = errors;
if(!(validate22(data.mergedAt, {instancePath:instancePath+"/mergedAt",parentData:data,parentDataProperty:"mergedAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs7 = errors;
if(typeof data.author !== "string"){
validate24.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs9 = errors;
if(!(validate25(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mergeCommit !== undefined){
const _errs10 = errors;
if(!(validate25(data.mergeCommit, {instancePath:instancePath+"/mergeCommit",parentData:data,parentDataProperty:"mergeCommit",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data7 = data.plan;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern: "^plans/[0-9]+\\.plan\\.json$"},message:"must match pattern \""+"^plans/[0-9]+\\.plan\\.json$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
const _errs13 = errors;
if(typeof data.problem !== "string"){
validate24.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.makers !== undefined){
let data9 = data.makers;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data9[i0] !== "string"){
validate24.errors = [{instancePath:instancePath+"/makers/" + i0,schemaPath:"#/properties/makers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/makers",schemaPath:"#/properties/makers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.makersProblem !== undefined){
const _errs19 = errors;
if(typeof data.makersProblem !== "string"){
validate24.errors = [{instancePath:instancePath+"/makersProblem",schemaPath:"#/properties/makersProblem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledgements !== undefined){
let data12 = data.acknowledgements;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data12)){
var valid2 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate31(data12[i1], {instancePath:instancePath+"/acknowledgements/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
if(!valid2){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/acknowledgements",schemaPath:"#/properties/acknowledgements/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
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
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.fetchedAt === undefined) && (missing0 = "fetchedAt"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.reports === undefined) && (missing0 = "reports"))){
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
const _errs6 = errors;
if(typeof data.repository !== "string"){
validate21.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fetchedAt !== undefined){
const _errs8 = errors;
if(!(validate22(data.fetchedAt, {instancePath:instancePath+"/fetchedAt",parentData:data,parentDataProperty:"fetchedAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data4 = data.approvals;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate24(data4[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reports !== undefined){
let data6 = data.reports;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
validate21.errors = [{instancePath:instancePath+"/reports/" + i1,schemaPath:"#/properties/reports/items/pattern",keyword:"pattern",params:{pattern: "^reports/[0-9A-Za-z-]+\\.report\\.(json|journal\\.jsonl)$"},message:"must match pattern \""+"^reports/[0-9A-Za-z-]+\\.report\\.(json|journal\\.jsonl)$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reports/" + i1,schemaPath:"#/properties/reports/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasOlder !== undefined){
const _errs16 = errors;
if(typeof data.hasOlder !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/hasOlder",schemaPath:"#/properties/hasOlder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needsSomebodyElse !== undefined){
const _errs18 = errors;
if(typeof data.needsSomebodyElse !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/needsSomebodyElse",schemaPath:"#/properties/needsSomebodyElse/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastReadAt !== undefined){
const _errs20 = errors;
if(!(validate22(data.lastReadAt, {instancePath:instancePath+"/lastReadAt",parentData:data,parentDataProperty:"lastReadAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data11 = data.problems;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid3 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs23 = errors;
if(typeof data11[i2] !== "string"){
validate21.errors = [{instancePath:instancePath+"/problems/" + i2,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

