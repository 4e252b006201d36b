// Generated from schemas/browser-profile.schema.json by schemas/generate.ts. Do not edit.
export const validateProfile = validate10;
const schema11 = {"title":"WrittenProfile","description":"What ClassTag's pages say and how they are built, for the browser driver. A file (CLASSTAG_BROWSER_PROFILE) names only what differs from the defaults, which are the names of ClassTag's help articles.","type":"object","additionalProperties":false,"properties":{"locale":{"description":"Language in which the pages are asked for.","type":"string","pattern":"^[a-z]{2,3}(-[A-Za-z0-9]+)*$","default":"en-US"},"labels":{"description":"Visible names, exactly as the pages have them. {…} stands for what differs from page to page.","type":"object","additionalProperties":false,"properties":{"email":{"description":"Field of the sign-in page.","default":"Email","minLength":1,"maxLength":200,"type":"string"},"password":{"description":"Field of the sign-in page.","default":"Password","minLength":1,"maxLength":200,"type":"string"},"nextStep":{"description":"Button between the e-mail and the password, where the sign-in page asks for one after the other. null: it asks for both at once.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"signIn":{"description":"Button of the sign-in page.","default":"Sign in","minLength":1,"maxLength":200,"type":"string"},"code":{"description":"Field for the second factor.","default":"Code","minLength":1,"maxLength":200,"type":"string"},"verify":{"description":"Button under the field for the second factor.","default":"Verify","minLength":1,"maxLength":200,"type":"string"},"chooseDistrict":{"description":"Link or button with the name of the district, where one is chosen after signing in. null: none is.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"signOut":{"description":"Button that every page has once somebody is signed in.","default":"Sign out","minLength":1,"maxLength":200,"type":"string"},"announcement":{"description":"Dialog that may lie over a page and is closed; any other that nobody asked for stops the run. null: there is none.","default":"What's new","minLength":1,"maxLength":200,"type":["string","null"]},"closeAnnouncement":{"description":"Button that closes the announcement.","default":"Close","minLength":1,"maxLength":200,"type":"string"},"loading":{"description":"Status text while a list is on its way.","default":"Loading…","minLength":1,"maxLength":200,"type":"string"},"districtNavigation":{"description":"Navigation of the District page.","default":"District","minLength":1,"maxLength":200,"type":"string"},"schoolNavigation":{"description":"Navigation of the School page.","default":"School","minLength":1,"maxLength":200,"type":"string"},"settings":{"description":"Way to the settings, of a district and of a school.","default":"Settings","minLength":1,"maxLength":200,"type":"string"},"sisRostering":{"description":"Way to the rostering settings.","default":"SIS Rostering","minLength":1,"maxLength":200,"type":"string"},"schools":{"description":"List of the district's schools: its link, heading and table.","default":"Schools","minLength":1,"maxLength":200,"type":"string"},"schoolConnections":{"description":"Its link, heading and table.","default":"School Connection to SIS","minLength":1,"maxLength":200,"type":"string"},"dailySync":{"description":"Its link and heading.","default":"District-Level Daily Sync","minLength":1,"maxLength":200,"type":"string"},"classrooms":{"description":"List of a school's active classrooms: its link, heading and table.","default":"Classrooms","minLength":1,"maxLength":200,"type":"string"},"classroomLists":{"description":"Navigation between the active and the archived classrooms.","default":"Classroom lists","minLength":1,"maxLength":200,"type":"string"},"archivedList":{"description":"Link to the archived classrooms.","default":"Archived ({count})","minLength":1,"maxLength":200,"type":"string"},"archivedClassrooms":{"description":"Heading and table of the archived classrooms.","default":"Archived classrooms","minLength":1,"maxLength":200,"type":"string"},"classroomConnections":{"description":"Its link, heading and table.","default":"Classroom Connections to SIS","minLength":1,"maxLength":200,"type":"string"},"columnSchool":{"description":"Column with the school's name, a link to its page.","default":"School","minLength":1,"maxLength":200,"type":"string"},"columnClassroom":{"description":"Column with the classroom's name, a link to its page.","default":"Classroom","minLength":1,"maxLength":200,"type":"string"},"besideName":{"description":"What may stand beside a name, in its cell, and is no part of it. null: nothing does, and whatever stands there stops the read.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"columnStudents":{"description":"Column with the number of students. null: there is none.","default":"Students","minLength":1,"maxLength":200,"type":["string","null"]},"columnCreated":{"description":"Column with the day on which the classroom was made, YYYY-MM-DD. null: there is none.","default":"Created","minLength":1,"maxLength":200,"type":["string","null"]},"columnSources":{"description":"Column with the SOURCED IDs.","default":"External sources","minLength":1,"maxLength":200,"type":"string"},"columnActive":{"description":"Column of the list of schools that the lists of classrooms are counted against. null: there is none.","default":"Active classrooms","minLength":1,"maxLength":200,"type":["string","null"]},"columnArchived":{"description":"Likewise for archived classrooms.","default":"Archived classrooms","minLength":1,"maxLength":200,"type":["string","null"]},"noSources":{"description":"What stands in the column of SOURCED IDs where there is none.","default":"None","minLength":1,"maxLength":200,"type":"string"},"idText":{"description":"How a SOURCED ID is written in that column, {id} for it; with just {id}, what looks like more than an ID stops the read.","default":"{id}","minLength":1,"maxLength":200,"type":"string"},"searchSchools":{"description":"Search box over the schools. null: there is none, and lists are turned page by page.","default":"Search schools","minLength":1,"maxLength":200,"type":["string","null"]},"searchClassrooms":{"description":"Search box over the classrooms. null: likewise.","default":"Search classrooms","minLength":1,"maxLength":200,"type":["string","null"]},"search":{"description":"Button beside a search box. null: there is none, and Enter searches, or typing.","default":"Search","minLength":1,"maxLength":200,"type":["string","null"]},"showing":{"description":"Text by which a list is counted.","default":"Showing {first} to {last} of {total}","minLength":1,"maxLength":200,"type":"string"},"showingNone":{"description":"The same text of an empty list.","default":"Showing 0 of 0","minLength":1,"maxLength":200,"type":"string"},"pages":{"description":"Navigation between the pages of a list. null: it has no name, and the link or button stands anywhere on the page.","default":"Pages","minLength":1,"maxLength":200,"type":["string","null"]},"nextPage":{"description":"Link or button to the next page of a list.","default":"Next","minLength":1,"maxLength":200,"type":"string"},"add":{"description":"Button that begins to add a SOURCED ID.","default":"Add","minLength":1,"maxLength":200,"type":"string"},"addDialog":{"description":"Dialog in which it is typed.","default":"Add ID","minLength":1,"maxLength":200,"type":"string"},"addText":{"description":"Text in it that is all that an element says, and holds the name of the school or classroom; what follows the last word may be left out.","default":"{name}","minLength":1,"maxLength":200,"type":"string"},"id":{"description":"Field in it.","default":"ID","minLength":1,"maxLength":200,"type":"string"},"save":{"description":"Button in it.","default":"Save","minLength":1,"maxLength":200,"type":"string"},"remove":{"description":"Button that begins to remove a SOURCED ID.","default":"Remove {id}","minLength":1,"maxLength":200,"type":"string"},"removeDialog":{"description":"Dialog that asks whether it is meant.","default":"Remove ID","minLength":1,"maxLength":200,"type":"string"},"removeText":{"description":"Text in it that holds the name of the school or classroom; as in addText.","default":"{name}","minLength":1,"maxLength":200,"type":"string"},"confirmRemove":{"description":"Button in it.","default":"Remove","minLength":1,"maxLength":200,"type":"string"},"secondDialog":{"description":"Dialog that asks once more, after any of the others was confirmed. null: none does.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"confirmAgain":{"description":"Button in it.","default":"Confirm","minLength":1,"maxLength":200,"type":"string"},"pageActions":{"description":"The three dots of a page.","default":"More actions","minLength":1,"maxLength":200,"type":"string"},"rowActions":{"description":"The three dots of a classroom.","default":"More actions for {name}","minLength":1,"maxLength":200,"type":"string"},"archiveClassroom":{"description":"Menu item of one classroom, and the dialog behind it.","default":"Archive classroom","minLength":1,"maxLength":200,"type":"string"},"archiveText":{"description":"Text in that dialog that holds the name of the classroom; as in addText.","default":"{name} will be archived.","minLength":1,"maxLength":200,"type":"string"},"confirmArchive":{"description":"Button in that dialog, and in the one for several classrooms.","default":"Archive","minLength":1,"maxLength":200,"type":"string"},"unarchiveClassroom":{"description":"Menu item of one archived classroom, and the dialog behind it.","default":"Unarchive classroom","minLength":1,"maxLength":200,"type":"string"},"unarchiveText":{"description":"Text in that dialog that holds the name of the classroom; as in addText.","default":"{name} will be active again","minLength":1,"maxLength":200,"type":"string"},"confirmUnarchive":{"description":"Button in that dialog.","default":"Unarchive","minLength":1,"maxLength":200,"type":"string"},"archiveClassrooms":{"description":"Menu item of the School page, and the dialog behind it, which lists the active classrooms.","default":"Archive Classrooms","minLength":1,"maxLength":200,"type":"string"},"classroomsToArchive":{"description":"Table in that dialog; a checkbox in each row is used where there is one.","default":"Classrooms to archive","minLength":1,"maxLength":200,"type":"string"},"enableDailySync":{"description":"Checkbox that Rollcall reads and never touches.","default":"Enable Daily sync","minLength":1,"maxLength":200,"type":"string"},"syncStartTime":{"description":"Field with the time, HH:MM. null: there is none.","default":"Sync Start Time","minLength":1,"maxLength":200,"type":["string","null"]},"manageGuardians":{"description":"Checkbox. null: there is none, and the setting is not seen.","default":"Allow the sync to manage guardians","minLength":1,"maxLength":200,"type":["string","null"]},"unarchiveReappearing":{"description":"Checkbox. null: likewise.","default":"Unarchive classrooms that reappear in the roster data","minLength":1,"maxLength":200,"type":["string","null"]},"updateActiveContacts":{"description":"Checkbox. null: likewise.","default":"Allow the sync to update contact details of active users","minLength":1,"maxLength":200,"type":["string","null"]},"deletionThreshold":{"description":"Field with a number. null: likewise.","default":"Deletion Threshold (%)","minLength":1,"maxLength":200,"type":["string","null"]},"saveSettings":{"description":"Button that saves the settings of the sync. null: each is saved as soon as it is changed.","default":"Save","minLength":1,"maxLength":200,"type":["string","null"]}}},"steps":{"description":"Ways through the pages, click by click: “link settings in schoolNavigation > link sisRostering”. A step is a role, the label that names it, and where needed the navigation that it stands in.","type":"object","additionalProperties":false,"properties":{"schools":{"description":"From the District page to the list of schools.","default":"link schools in districtNavigation","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"schoolConnections":{"description":"From the District page.","default":"link settings in districtNavigation > link sisRostering > link schoolConnections","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"dailySync":{"description":"From the District page.","default":"link settings in districtNavigation > link sisRostering > link dailySync","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"classrooms":{"description":"From a School page to its active classrooms.","default":"link classrooms in schoolNavigation","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"archivedClassrooms":{"description":"From a School page. null: ClassTag does not show archived classrooms, so that they are neither seen nor brought back.","default":"link classrooms in schoolNavigation > link archivedList in classroomLists","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":["string","null"]},"classroomConnections":{"description":"From a School page.","default":"link settings in schoolNavigation > link sisRostering > link classroomConnections","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"add":{"description":"In the row of a school or classroom, to the dialog that takes a SOURCED ID.","default":"button add","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":"string"},"remove":{"description":"Beside a SOURCED ID, to the dialog that removes it. null: ClassTag cannot remove one, so that nothing is disconnected or reconnected.","default":"button remove","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":["string","null"]},"archive":{"description":"In the row of an active classroom, to the dialog that archives it. null: there is only the one for several classrooms.","default":"button rowActions > menuitem archiveClassroom","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":["string","null"]},"archiveSeveral":{"description":"From the active classrooms to the dialog that archives several. null: there is none.","default":"button pageActions > menuitem archiveClassrooms","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":["string","null"]},"unarchive":{"description":"In the row of an archived classroom, to the dialog that brings it back. null: ClassTag cannot.","default":"button rowActions > menuitem unarchiveClassroom","pattern":"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$","type":["string","null"]}}},"headings":{"description":"Headings of pages that are called otherwise than the links that lead there. null: as in labels.","type":"object","additionalProperties":false,"properties":{"schools":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"schoolConnections":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"dailySync":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"classrooms":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"archivedClassrooms":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]},"classroomConnections":{"description":"Heading of that page.","default":null,"minLength":1,"maxLength":200,"type":["string","null"]}}},"tables":{"description":"Names of tables that are called otherwise than the links that lead there; an empty text where the table has no name and is the only one. null: as in labels.","type":"object","additionalProperties":false,"properties":{"schools":{"description":"Name of that table.","default":null,"maxLength":200,"type":["string","null"]},"schoolConnections":{"description":"Name of that table.","default":null,"maxLength":200,"type":["string","null"]},"classrooms":{"description":"Name of that table.","default":null,"maxLength":200,"type":["string","null"]},"archivedClassrooms":{"description":"Name of that table.","default":null,"maxLength":200,"type":["string","null"]},"classroomConnections":{"description":"Name of that table.","default":null,"maxLength":200,"type":["string","null"]}}},"ids":{"description":"Where SOURCED IDs stand in the cells of their column.","type":"object","additionalProperties":false,"properties":{"item":{"description":"Selector of the element of one ID.","default":"li, [role=listitem]","minLength":1,"maxLength":200,"type":"string"},"from":{"description":"Attribute of that element, or of one in it, that holds the whole ID, where its text does not: title, data-id. null: its text.","default":null,"pattern":"^[a-z][a-z0-9-]*$","maxLength":60,"type":["string","null"]}}},"formats":{"description":"How the pages write what is no text.","type":"object","additionalProperties":false,"properties":{"day":{"description":"A day, in YYYY, M or MM, D or DD, MMM (Aug) or MMMM (August).","default":"YYYY-MM-DD","pattern":"YYYY","maxLength":40,"type":"string"}}},"links":{"description":"Ends of addresses in which {id} is ClassTag's id; where one begins with #, of what follows the # in them.","type":"object","additionalProperties":false,"properties":{"district":{"description":"Address of the District page.","default":"/districts/{id}","pattern":"^#?[^{}?#]*\\{id\\}[^{}?#]*$","type":"string"},"school":{"description":"Address of a School page. null: it holds no id, and a school is told by its name.","default":"/schools/{id}","pattern":"^#?[^{}?#]*\\{id\\}[^{}?#]*$","type":["string","null"]},"classroom":{"description":"Address of a Classroom page. null: it holds no id, and a classroom is told by school, name and date.","default":"/classrooms/{id}","pattern":"^#?[^{}?#]*\\{id\\}[^{}?#]*$","type":["string","null"]}}}}};
const pattern0 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "u");
const pattern1 = new RegExp("^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$", "u");
const pattern12 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern13 = new RegExp("YYYY", "u");
const pattern14 = new RegExp("^#?[^{}?#]*\\{id\\}[^{}?#]*$", "u");
const func2 = Object.prototype.hasOwnProperty;
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

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "locale") || (key0 === "labels")) || (key0 === "steps")) || (key0 === "headings")) || (key0 === "tables")) || (key0 === "ids")) || (key0 === "formats")) || (key0 === "links"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.locale !== undefined){
let data0 = data.locale;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"+"\"",schema:"^[a-z]{2,3}(-[A-Za-z0-9]+)*$",parentSchema:schema11.properties.locale,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.locale.type,parentSchema:schema11.properties.locale,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(func2.call(schema11.properties.labels.properties, key1))){
const err3 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.labels,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.email !== undefined){
let data2 = data1.email;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err4 = {instancePath:instancePath+"/labels/email",schemaPath:"#/properties/labels/properties/email/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.email,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func3(data2) < 1){
const err5 = {instancePath:instancePath+"/labels/email",schemaPath:"#/properties/labels/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.email,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/labels/email",schemaPath:"#/properties/labels/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.email.type,parentSchema:schema11.properties.labels.properties.email,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.password !== undefined){
let data3 = data1.password;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err7 = {instancePath:instancePath+"/labels/password",schemaPath:"#/properties/labels/properties/password/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.password,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func3(data3) < 1){
const err8 = {instancePath:instancePath+"/labels/password",schemaPath:"#/properties/labels/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.password,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/labels/password",schemaPath:"#/properties/labels/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.password.type,parentSchema:schema11.properties.labels.properties.password,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.nextStep !== undefined){
let data4 = data1.nextStep;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/labels/nextStep",schemaPath:"#/properties/labels/properties/nextStep/type",keyword:"type",params:{type: schema11.properties.labels.properties.nextStep.type},message:"must be string,null",schema:schema11.properties.labels.properties.nextStep.type,parentSchema:schema11.properties.labels.properties.nextStep,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(func3(data4) > 200){
const err11 = {instancePath:instancePath+"/labels/nextStep",schemaPath:"#/properties/labels/properties/nextStep/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.nextStep,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/labels/nextStep",schemaPath:"#/properties/labels/properties/nextStep/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.nextStep,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.signIn !== undefined){
let data5 = data1.signIn;
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err13 = {instancePath:instancePath+"/labels/signIn",schemaPath:"#/properties/labels/properties/signIn/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.signIn,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data5) < 1){
const err14 = {instancePath:instancePath+"/labels/signIn",schemaPath:"#/properties/labels/properties/signIn/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.signIn,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/labels/signIn",schemaPath:"#/properties/labels/properties/signIn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.signIn.type,parentSchema:schema11.properties.labels.properties.signIn,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.code !== undefined){
let data6 = data1.code;
if(typeof data6 === "string"){
if(func3(data6) > 200){
const err16 = {instancePath:instancePath+"/labels/code",schemaPath:"#/properties/labels/properties/code/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.code,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func3(data6) < 1){
const err17 = {instancePath:instancePath+"/labels/code",schemaPath:"#/properties/labels/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.code,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/labels/code",schemaPath:"#/properties/labels/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.code.type,parentSchema:schema11.properties.labels.properties.code,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.verify !== undefined){
let data7 = data1.verify;
if(typeof data7 === "string"){
if(func3(data7) > 200){
const err19 = {instancePath:instancePath+"/labels/verify",schemaPath:"#/properties/labels/properties/verify/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.verify,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data7) < 1){
const err20 = {instancePath:instancePath+"/labels/verify",schemaPath:"#/properties/labels/properties/verify/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.verify,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/labels/verify",schemaPath:"#/properties/labels/properties/verify/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.verify.type,parentSchema:schema11.properties.labels.properties.verify,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.chooseDistrict !== undefined){
let data8 = data1.chooseDistrict;
if((typeof data8 !== "string") && (data8 !== null)){
const err22 = {instancePath:instancePath+"/labels/chooseDistrict",schemaPath:"#/properties/labels/properties/chooseDistrict/type",keyword:"type",params:{type: schema11.properties.labels.properties.chooseDistrict.type},message:"must be string,null",schema:schema11.properties.labels.properties.chooseDistrict.type,parentSchema:schema11.properties.labels.properties.chooseDistrict,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data8 === "string"){
if(func3(data8) > 200){
const err23 = {instancePath:instancePath+"/labels/chooseDistrict",schemaPath:"#/properties/labels/properties/chooseDistrict/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.chooseDistrict,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data8) < 1){
const err24 = {instancePath:instancePath+"/labels/chooseDistrict",schemaPath:"#/properties/labels/properties/chooseDistrict/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.chooseDistrict,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data1.signOut !== undefined){
let data9 = data1.signOut;
if(typeof data9 === "string"){
if(func3(data9) > 200){
const err25 = {instancePath:instancePath+"/labels/signOut",schemaPath:"#/properties/labels/properties/signOut/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.signOut,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func3(data9) < 1){
const err26 = {instancePath:instancePath+"/labels/signOut",schemaPath:"#/properties/labels/properties/signOut/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.signOut,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/labels/signOut",schemaPath:"#/properties/labels/properties/signOut/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.signOut.type,parentSchema:schema11.properties.labels.properties.signOut,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.announcement !== undefined){
let data10 = data1.announcement;
if((typeof data10 !== "string") && (data10 !== null)){
const err28 = {instancePath:instancePath+"/labels/announcement",schemaPath:"#/properties/labels/properties/announcement/type",keyword:"type",params:{type: schema11.properties.labels.properties.announcement.type},message:"must be string,null",schema:schema11.properties.labels.properties.announcement.type,parentSchema:schema11.properties.labels.properties.announcement,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data10 === "string"){
if(func3(data10) > 200){
const err29 = {instancePath:instancePath+"/labels/announcement",schemaPath:"#/properties/labels/properties/announcement/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.announcement,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data10) < 1){
const err30 = {instancePath:instancePath+"/labels/announcement",schemaPath:"#/properties/labels/properties/announcement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.announcement,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data1.closeAnnouncement !== undefined){
let data11 = data1.closeAnnouncement;
if(typeof data11 === "string"){
if(func3(data11) > 200){
const err31 = {instancePath:instancePath+"/labels/closeAnnouncement",schemaPath:"#/properties/labels/properties/closeAnnouncement/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.closeAnnouncement,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func3(data11) < 1){
const err32 = {instancePath:instancePath+"/labels/closeAnnouncement",schemaPath:"#/properties/labels/properties/closeAnnouncement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.closeAnnouncement,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/labels/closeAnnouncement",schemaPath:"#/properties/labels/properties/closeAnnouncement/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.closeAnnouncement.type,parentSchema:schema11.properties.labels.properties.closeAnnouncement,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.loading !== undefined){
let data12 = data1.loading;
if(typeof data12 === "string"){
if(func3(data12) > 200){
const err34 = {instancePath:instancePath+"/labels/loading",schemaPath:"#/properties/labels/properties/loading/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.loading,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func3(data12) < 1){
const err35 = {instancePath:instancePath+"/labels/loading",schemaPath:"#/properties/labels/properties/loading/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.loading,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/labels/loading",schemaPath:"#/properties/labels/properties/loading/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.loading.type,parentSchema:schema11.properties.labels.properties.loading,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.districtNavigation !== undefined){
let data13 = data1.districtNavigation;
if(typeof data13 === "string"){
if(func3(data13) > 200){
const err37 = {instancePath:instancePath+"/labels/districtNavigation",schemaPath:"#/properties/labels/properties/districtNavigation/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.districtNavigation,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func3(data13) < 1){
const err38 = {instancePath:instancePath+"/labels/districtNavigation",schemaPath:"#/properties/labels/properties/districtNavigation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.districtNavigation,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/labels/districtNavigation",schemaPath:"#/properties/labels/properties/districtNavigation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.districtNavigation.type,parentSchema:schema11.properties.labels.properties.districtNavigation,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.schoolNavigation !== undefined){
let data14 = data1.schoolNavigation;
if(typeof data14 === "string"){
if(func3(data14) > 200){
const err40 = {instancePath:instancePath+"/labels/schoolNavigation",schemaPath:"#/properties/labels/properties/schoolNavigation/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.schoolNavigation,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func3(data14) < 1){
const err41 = {instancePath:instancePath+"/labels/schoolNavigation",schemaPath:"#/properties/labels/properties/schoolNavigation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.schoolNavigation,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/labels/schoolNavigation",schemaPath:"#/properties/labels/properties/schoolNavigation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.schoolNavigation.type,parentSchema:schema11.properties.labels.properties.schoolNavigation,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data1.settings !== undefined){
let data15 = data1.settings;
if(typeof data15 === "string"){
if(func3(data15) > 200){
const err43 = {instancePath:instancePath+"/labels/settings",schemaPath:"#/properties/labels/properties/settings/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.settings,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func3(data15) < 1){
const err44 = {instancePath:instancePath+"/labels/settings",schemaPath:"#/properties/labels/properties/settings/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.settings,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/labels/settings",schemaPath:"#/properties/labels/properties/settings/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.settings.type,parentSchema:schema11.properties.labels.properties.settings,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.sisRostering !== undefined){
let data16 = data1.sisRostering;
if(typeof data16 === "string"){
if(func3(data16) > 200){
const err46 = {instancePath:instancePath+"/labels/sisRostering",schemaPath:"#/properties/labels/properties/sisRostering/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.sisRostering,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func3(data16) < 1){
const err47 = {instancePath:instancePath+"/labels/sisRostering",schemaPath:"#/properties/labels/properties/sisRostering/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.sisRostering,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/labels/sisRostering",schemaPath:"#/properties/labels/properties/sisRostering/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.sisRostering.type,parentSchema:schema11.properties.labels.properties.sisRostering,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data1.schools !== undefined){
let data17 = data1.schools;
if(typeof data17 === "string"){
if(func3(data17) > 200){
const err49 = {instancePath:instancePath+"/labels/schools",schemaPath:"#/properties/labels/properties/schools/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.schools,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func3(data17) < 1){
const err50 = {instancePath:instancePath+"/labels/schools",schemaPath:"#/properties/labels/properties/schools/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.schools,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/labels/schools",schemaPath:"#/properties/labels/properties/schools/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.schools.type,parentSchema:schema11.properties.labels.properties.schools,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data1.schoolConnections !== undefined){
let data18 = data1.schoolConnections;
if(typeof data18 === "string"){
if(func3(data18) > 200){
const err52 = {instancePath:instancePath+"/labels/schoolConnections",schemaPath:"#/properties/labels/properties/schoolConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.schoolConnections,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data18) < 1){
const err53 = {instancePath:instancePath+"/labels/schoolConnections",schemaPath:"#/properties/labels/properties/schoolConnections/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.schoolConnections,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/labels/schoolConnections",schemaPath:"#/properties/labels/properties/schoolConnections/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.schoolConnections.type,parentSchema:schema11.properties.labels.properties.schoolConnections,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.dailySync !== undefined){
let data19 = data1.dailySync;
if(typeof data19 === "string"){
if(func3(data19) > 200){
const err55 = {instancePath:instancePath+"/labels/dailySync",schemaPath:"#/properties/labels/properties/dailySync/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.dailySync,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data19) < 1){
const err56 = {instancePath:instancePath+"/labels/dailySync",schemaPath:"#/properties/labels/properties/dailySync/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.dailySync,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/labels/dailySync",schemaPath:"#/properties/labels/properties/dailySync/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.dailySync.type,parentSchema:schema11.properties.labels.properties.dailySync,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data1.classrooms !== undefined){
let data20 = data1.classrooms;
if(typeof data20 === "string"){
if(func3(data20) > 200){
const err58 = {instancePath:instancePath+"/labels/classrooms",schemaPath:"#/properties/labels/properties/classrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.classrooms,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(func3(data20) < 1){
const err59 = {instancePath:instancePath+"/labels/classrooms",schemaPath:"#/properties/labels/properties/classrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.classrooms,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/labels/classrooms",schemaPath:"#/properties/labels/properties/classrooms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.classrooms.type,parentSchema:schema11.properties.labels.properties.classrooms,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.classroomLists !== undefined){
let data21 = data1.classroomLists;
if(typeof data21 === "string"){
if(func3(data21) > 200){
const err61 = {instancePath:instancePath+"/labels/classroomLists",schemaPath:"#/properties/labels/properties/classroomLists/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.classroomLists,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(data21) < 1){
const err62 = {instancePath:instancePath+"/labels/classroomLists",schemaPath:"#/properties/labels/properties/classroomLists/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.classroomLists,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/labels/classroomLists",schemaPath:"#/properties/labels/properties/classroomLists/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.classroomLists.type,parentSchema:schema11.properties.labels.properties.classroomLists,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data1.archivedList !== undefined){
let data22 = data1.archivedList;
if(typeof data22 === "string"){
if(func3(data22) > 200){
const err64 = {instancePath:instancePath+"/labels/archivedList",schemaPath:"#/properties/labels/properties/archivedList/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.archivedList,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func3(data22) < 1){
const err65 = {instancePath:instancePath+"/labels/archivedList",schemaPath:"#/properties/labels/properties/archivedList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.archivedList,data:data22};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/labels/archivedList",schemaPath:"#/properties/labels/properties/archivedList/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.archivedList.type,parentSchema:schema11.properties.labels.properties.archivedList,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data1.archivedClassrooms !== undefined){
let data23 = data1.archivedClassrooms;
if(typeof data23 === "string"){
if(func3(data23) > 200){
const err67 = {instancePath:instancePath+"/labels/archivedClassrooms",schemaPath:"#/properties/labels/properties/archivedClassrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.archivedClassrooms,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func3(data23) < 1){
const err68 = {instancePath:instancePath+"/labels/archivedClassrooms",schemaPath:"#/properties/labels/properties/archivedClassrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.archivedClassrooms,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/labels/archivedClassrooms",schemaPath:"#/properties/labels/properties/archivedClassrooms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.archivedClassrooms.type,parentSchema:schema11.properties.labels.properties.archivedClassrooms,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data1.classroomConnections !== undefined){
let data24 = data1.classroomConnections;
if(typeof data24 === "string"){
if(func3(data24) > 200){
const err70 = {instancePath:instancePath+"/labels/classroomConnections",schemaPath:"#/properties/labels/properties/classroomConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.classroomConnections,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func3(data24) < 1){
const err71 = {instancePath:instancePath+"/labels/classroomConnections",schemaPath:"#/properties/labels/properties/classroomConnections/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.classroomConnections,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/labels/classroomConnections",schemaPath:"#/properties/labels/properties/classroomConnections/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.classroomConnections.type,parentSchema:schema11.properties.labels.properties.classroomConnections,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data1.columnSchool !== undefined){
let data25 = data1.columnSchool;
if(typeof data25 === "string"){
if(func3(data25) > 200){
const err73 = {instancePath:instancePath+"/labels/columnSchool",schemaPath:"#/properties/labels/properties/columnSchool/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnSchool,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func3(data25) < 1){
const err74 = {instancePath:instancePath+"/labels/columnSchool",schemaPath:"#/properties/labels/properties/columnSchool/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnSchool,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/labels/columnSchool",schemaPath:"#/properties/labels/properties/columnSchool/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.columnSchool.type,parentSchema:schema11.properties.labels.properties.columnSchool,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data1.columnClassroom !== undefined){
let data26 = data1.columnClassroom;
if(typeof data26 === "string"){
if(func3(data26) > 200){
const err76 = {instancePath:instancePath+"/labels/columnClassroom",schemaPath:"#/properties/labels/properties/columnClassroom/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnClassroom,data:data26};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func3(data26) < 1){
const err77 = {instancePath:instancePath+"/labels/columnClassroom",schemaPath:"#/properties/labels/properties/columnClassroom/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnClassroom,data:data26};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/labels/columnClassroom",schemaPath:"#/properties/labels/properties/columnClassroom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.columnClassroom.type,parentSchema:schema11.properties.labels.properties.columnClassroom,data:data26};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data1.besideName !== undefined){
let data27 = data1.besideName;
if((typeof data27 !== "string") && (data27 !== null)){
const err79 = {instancePath:instancePath+"/labels/besideName",schemaPath:"#/properties/labels/properties/besideName/type",keyword:"type",params:{type: schema11.properties.labels.properties.besideName.type},message:"must be string,null",schema:schema11.properties.labels.properties.besideName.type,parentSchema:schema11.properties.labels.properties.besideName,data:data27};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data27 === "string"){
if(func3(data27) > 200){
const err80 = {instancePath:instancePath+"/labels/besideName",schemaPath:"#/properties/labels/properties/besideName/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.besideName,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func3(data27) < 1){
const err81 = {instancePath:instancePath+"/labels/besideName",schemaPath:"#/properties/labels/properties/besideName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.besideName,data:data27};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data1.columnStudents !== undefined){
let data28 = data1.columnStudents;
if((typeof data28 !== "string") && (data28 !== null)){
const err82 = {instancePath:instancePath+"/labels/columnStudents",schemaPath:"#/properties/labels/properties/columnStudents/type",keyword:"type",params:{type: schema11.properties.labels.properties.columnStudents.type},message:"must be string,null",schema:schema11.properties.labels.properties.columnStudents.type,parentSchema:schema11.properties.labels.properties.columnStudents,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data28 === "string"){
if(func3(data28) > 200){
const err83 = {instancePath:instancePath+"/labels/columnStudents",schemaPath:"#/properties/labels/properties/columnStudents/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnStudents,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func3(data28) < 1){
const err84 = {instancePath:instancePath+"/labels/columnStudents",schemaPath:"#/properties/labels/properties/columnStudents/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnStudents,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data1.columnCreated !== undefined){
let data29 = data1.columnCreated;
if((typeof data29 !== "string") && (data29 !== null)){
const err85 = {instancePath:instancePath+"/labels/columnCreated",schemaPath:"#/properties/labels/properties/columnCreated/type",keyword:"type",params:{type: schema11.properties.labels.properties.columnCreated.type},message:"must be string,null",schema:schema11.properties.labels.properties.columnCreated.type,parentSchema:schema11.properties.labels.properties.columnCreated,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data29 === "string"){
if(func3(data29) > 200){
const err86 = {instancePath:instancePath+"/labels/columnCreated",schemaPath:"#/properties/labels/properties/columnCreated/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnCreated,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func3(data29) < 1){
const err87 = {instancePath:instancePath+"/labels/columnCreated",schemaPath:"#/properties/labels/properties/columnCreated/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnCreated,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data1.columnSources !== undefined){
let data30 = data1.columnSources;
if(typeof data30 === "string"){
if(func3(data30) > 200){
const err88 = {instancePath:instancePath+"/labels/columnSources",schemaPath:"#/properties/labels/properties/columnSources/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnSources,data:data30};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func3(data30) < 1){
const err89 = {instancePath:instancePath+"/labels/columnSources",schemaPath:"#/properties/labels/properties/columnSources/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnSources,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/labels/columnSources",schemaPath:"#/properties/labels/properties/columnSources/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.columnSources.type,parentSchema:schema11.properties.labels.properties.columnSources,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data1.columnActive !== undefined){
let data31 = data1.columnActive;
if((typeof data31 !== "string") && (data31 !== null)){
const err91 = {instancePath:instancePath+"/labels/columnActive",schemaPath:"#/properties/labels/properties/columnActive/type",keyword:"type",params:{type: schema11.properties.labels.properties.columnActive.type},message:"must be string,null",schema:schema11.properties.labels.properties.columnActive.type,parentSchema:schema11.properties.labels.properties.columnActive,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(typeof data31 === "string"){
if(func3(data31) > 200){
const err92 = {instancePath:instancePath+"/labels/columnActive",schemaPath:"#/properties/labels/properties/columnActive/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnActive,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func3(data31) < 1){
const err93 = {instancePath:instancePath+"/labels/columnActive",schemaPath:"#/properties/labels/properties/columnActive/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnActive,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data1.columnArchived !== undefined){
let data32 = data1.columnArchived;
if((typeof data32 !== "string") && (data32 !== null)){
const err94 = {instancePath:instancePath+"/labels/columnArchived",schemaPath:"#/properties/labels/properties/columnArchived/type",keyword:"type",params:{type: schema11.properties.labels.properties.columnArchived.type},message:"must be string,null",schema:schema11.properties.labels.properties.columnArchived.type,parentSchema:schema11.properties.labels.properties.columnArchived,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data32 === "string"){
if(func3(data32) > 200){
const err95 = {instancePath:instancePath+"/labels/columnArchived",schemaPath:"#/properties/labels/properties/columnArchived/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.columnArchived,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func3(data32) < 1){
const err96 = {instancePath:instancePath+"/labels/columnArchived",schemaPath:"#/properties/labels/properties/columnArchived/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.columnArchived,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data1.noSources !== undefined){
let data33 = data1.noSources;
if(typeof data33 === "string"){
if(func3(data33) > 200){
const err97 = {instancePath:instancePath+"/labels/noSources",schemaPath:"#/properties/labels/properties/noSources/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.noSources,data:data33};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func3(data33) < 1){
const err98 = {instancePath:instancePath+"/labels/noSources",schemaPath:"#/properties/labels/properties/noSources/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.noSources,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/labels/noSources",schemaPath:"#/properties/labels/properties/noSources/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.noSources.type,parentSchema:schema11.properties.labels.properties.noSources,data:data33};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data1.idText !== undefined){
let data34 = data1.idText;
if(typeof data34 === "string"){
if(func3(data34) > 200){
const err100 = {instancePath:instancePath+"/labels/idText",schemaPath:"#/properties/labels/properties/idText/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.idText,data:data34};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(func3(data34) < 1){
const err101 = {instancePath:instancePath+"/labels/idText",schemaPath:"#/properties/labels/properties/idText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.idText,data:data34};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/labels/idText",schemaPath:"#/properties/labels/properties/idText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.idText.type,parentSchema:schema11.properties.labels.properties.idText,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data1.searchSchools !== undefined){
let data35 = data1.searchSchools;
if((typeof data35 !== "string") && (data35 !== null)){
const err103 = {instancePath:instancePath+"/labels/searchSchools",schemaPath:"#/properties/labels/properties/searchSchools/type",keyword:"type",params:{type: schema11.properties.labels.properties.searchSchools.type},message:"must be string,null",schema:schema11.properties.labels.properties.searchSchools.type,parentSchema:schema11.properties.labels.properties.searchSchools,data:data35};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data35 === "string"){
if(func3(data35) > 200){
const err104 = {instancePath:instancePath+"/labels/searchSchools",schemaPath:"#/properties/labels/properties/searchSchools/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.searchSchools,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(func3(data35) < 1){
const err105 = {instancePath:instancePath+"/labels/searchSchools",schemaPath:"#/properties/labels/properties/searchSchools/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.searchSchools,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data1.searchClassrooms !== undefined){
let data36 = data1.searchClassrooms;
if((typeof data36 !== "string") && (data36 !== null)){
const err106 = {instancePath:instancePath+"/labels/searchClassrooms",schemaPath:"#/properties/labels/properties/searchClassrooms/type",keyword:"type",params:{type: schema11.properties.labels.properties.searchClassrooms.type},message:"must be string,null",schema:schema11.properties.labels.properties.searchClassrooms.type,parentSchema:schema11.properties.labels.properties.searchClassrooms,data:data36};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data36 === "string"){
if(func3(data36) > 200){
const err107 = {instancePath:instancePath+"/labels/searchClassrooms",schemaPath:"#/properties/labels/properties/searchClassrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.searchClassrooms,data:data36};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func3(data36) < 1){
const err108 = {instancePath:instancePath+"/labels/searchClassrooms",schemaPath:"#/properties/labels/properties/searchClassrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.searchClassrooms,data:data36};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data1.search !== undefined){
let data37 = data1.search;
if((typeof data37 !== "string") && (data37 !== null)){
const err109 = {instancePath:instancePath+"/labels/search",schemaPath:"#/properties/labels/properties/search/type",keyword:"type",params:{type: schema11.properties.labels.properties.search.type},message:"must be string,null",schema:schema11.properties.labels.properties.search.type,parentSchema:schema11.properties.labels.properties.search,data:data37};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(typeof data37 === "string"){
if(func3(data37) > 200){
const err110 = {instancePath:instancePath+"/labels/search",schemaPath:"#/properties/labels/properties/search/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.search,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func3(data37) < 1){
const err111 = {instancePath:instancePath+"/labels/search",schemaPath:"#/properties/labels/properties/search/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.search,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data1.showing !== undefined){
let data38 = data1.showing;
if(typeof data38 === "string"){
if(func3(data38) > 200){
const err112 = {instancePath:instancePath+"/labels/showing",schemaPath:"#/properties/labels/properties/showing/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.showing,data:data38};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(func3(data38) < 1){
const err113 = {instancePath:instancePath+"/labels/showing",schemaPath:"#/properties/labels/properties/showing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.showing,data:data38};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/labels/showing",schemaPath:"#/properties/labels/properties/showing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.showing.type,parentSchema:schema11.properties.labels.properties.showing,data:data38};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data1.showingNone !== undefined){
let data39 = data1.showingNone;
if(typeof data39 === "string"){
if(func3(data39) > 200){
const err115 = {instancePath:instancePath+"/labels/showingNone",schemaPath:"#/properties/labels/properties/showingNone/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.showingNone,data:data39};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func3(data39) < 1){
const err116 = {instancePath:instancePath+"/labels/showingNone",schemaPath:"#/properties/labels/properties/showingNone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.showingNone,data:data39};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/labels/showingNone",schemaPath:"#/properties/labels/properties/showingNone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.showingNone.type,parentSchema:schema11.properties.labels.properties.showingNone,data:data39};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data1.pages !== undefined){
let data40 = data1.pages;
if((typeof data40 !== "string") && (data40 !== null)){
const err118 = {instancePath:instancePath+"/labels/pages",schemaPath:"#/properties/labels/properties/pages/type",keyword:"type",params:{type: schema11.properties.labels.properties.pages.type},message:"must be string,null",schema:schema11.properties.labels.properties.pages.type,parentSchema:schema11.properties.labels.properties.pages,data:data40};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data40 === "string"){
if(func3(data40) > 200){
const err119 = {instancePath:instancePath+"/labels/pages",schemaPath:"#/properties/labels/properties/pages/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.pages,data:data40};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func3(data40) < 1){
const err120 = {instancePath:instancePath+"/labels/pages",schemaPath:"#/properties/labels/properties/pages/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.pages,data:data40};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data1.nextPage !== undefined){
let data41 = data1.nextPage;
if(typeof data41 === "string"){
if(func3(data41) > 200){
const err121 = {instancePath:instancePath+"/labels/nextPage",schemaPath:"#/properties/labels/properties/nextPage/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.nextPage,data:data41};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func3(data41) < 1){
const err122 = {instancePath:instancePath+"/labels/nextPage",schemaPath:"#/properties/labels/properties/nextPage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.nextPage,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/labels/nextPage",schemaPath:"#/properties/labels/properties/nextPage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.nextPage.type,parentSchema:schema11.properties.labels.properties.nextPage,data:data41};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data1.add !== undefined){
let data42 = data1.add;
if(typeof data42 === "string"){
if(func3(data42) > 200){
const err124 = {instancePath:instancePath+"/labels/add",schemaPath:"#/properties/labels/properties/add/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.add,data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func3(data42) < 1){
const err125 = {instancePath:instancePath+"/labels/add",schemaPath:"#/properties/labels/properties/add/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.add,data:data42};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/labels/add",schemaPath:"#/properties/labels/properties/add/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.add.type,parentSchema:schema11.properties.labels.properties.add,data:data42};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data1.addDialog !== undefined){
let data43 = data1.addDialog;
if(typeof data43 === "string"){
if(func3(data43) > 200){
const err127 = {instancePath:instancePath+"/labels/addDialog",schemaPath:"#/properties/labels/properties/addDialog/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.addDialog,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func3(data43) < 1){
const err128 = {instancePath:instancePath+"/labels/addDialog",schemaPath:"#/properties/labels/properties/addDialog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.addDialog,data:data43};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/labels/addDialog",schemaPath:"#/properties/labels/properties/addDialog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.addDialog.type,parentSchema:schema11.properties.labels.properties.addDialog,data:data43};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data1.addText !== undefined){
let data44 = data1.addText;
if(typeof data44 === "string"){
if(func3(data44) > 200){
const err130 = {instancePath:instancePath+"/labels/addText",schemaPath:"#/properties/labels/properties/addText/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.addText,data:data44};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func3(data44) < 1){
const err131 = {instancePath:instancePath+"/labels/addText",schemaPath:"#/properties/labels/properties/addText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.addText,data:data44};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/labels/addText",schemaPath:"#/properties/labels/properties/addText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.addText.type,parentSchema:schema11.properties.labels.properties.addText,data:data44};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data1.id !== undefined){
let data45 = data1.id;
if(typeof data45 === "string"){
if(func3(data45) > 200){
const err133 = {instancePath:instancePath+"/labels/id",schemaPath:"#/properties/labels/properties/id/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.id,data:data45};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func3(data45) < 1){
const err134 = {instancePath:instancePath+"/labels/id",schemaPath:"#/properties/labels/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.id,data:data45};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/labels/id",schemaPath:"#/properties/labels/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.id.type,parentSchema:schema11.properties.labels.properties.id,data:data45};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data1.save !== undefined){
let data46 = data1.save;
if(typeof data46 === "string"){
if(func3(data46) > 200){
const err136 = {instancePath:instancePath+"/labels/save",schemaPath:"#/properties/labels/properties/save/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.save,data:data46};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(func3(data46) < 1){
const err137 = {instancePath:instancePath+"/labels/save",schemaPath:"#/properties/labels/properties/save/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.save,data:data46};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/labels/save",schemaPath:"#/properties/labels/properties/save/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.save.type,parentSchema:schema11.properties.labels.properties.save,data:data46};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data1.remove !== undefined){
let data47 = data1.remove;
if(typeof data47 === "string"){
if(func3(data47) > 200){
const err139 = {instancePath:instancePath+"/labels/remove",schemaPath:"#/properties/labels/properties/remove/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.remove,data:data47};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(func3(data47) < 1){
const err140 = {instancePath:instancePath+"/labels/remove",schemaPath:"#/properties/labels/properties/remove/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.remove,data:data47};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/labels/remove",schemaPath:"#/properties/labels/properties/remove/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.remove.type,parentSchema:schema11.properties.labels.properties.remove,data:data47};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data1.removeDialog !== undefined){
let data48 = data1.removeDialog;
if(typeof data48 === "string"){
if(func3(data48) > 200){
const err142 = {instancePath:instancePath+"/labels/removeDialog",schemaPath:"#/properties/labels/properties/removeDialog/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.removeDialog,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func3(data48) < 1){
const err143 = {instancePath:instancePath+"/labels/removeDialog",schemaPath:"#/properties/labels/properties/removeDialog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.removeDialog,data:data48};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/labels/removeDialog",schemaPath:"#/properties/labels/properties/removeDialog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.removeDialog.type,parentSchema:schema11.properties.labels.properties.removeDialog,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data1.removeText !== undefined){
let data49 = data1.removeText;
if(typeof data49 === "string"){
if(func3(data49) > 200){
const err145 = {instancePath:instancePath+"/labels/removeText",schemaPath:"#/properties/labels/properties/removeText/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.removeText,data:data49};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func3(data49) < 1){
const err146 = {instancePath:instancePath+"/labels/removeText",schemaPath:"#/properties/labels/properties/removeText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.removeText,data:data49};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/labels/removeText",schemaPath:"#/properties/labels/properties/removeText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.removeText.type,parentSchema:schema11.properties.labels.properties.removeText,data:data49};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data1.confirmRemove !== undefined){
let data50 = data1.confirmRemove;
if(typeof data50 === "string"){
if(func3(data50) > 200){
const err148 = {instancePath:instancePath+"/labels/confirmRemove",schemaPath:"#/properties/labels/properties/confirmRemove/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.confirmRemove,data:data50};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func3(data50) < 1){
const err149 = {instancePath:instancePath+"/labels/confirmRemove",schemaPath:"#/properties/labels/properties/confirmRemove/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.confirmRemove,data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/labels/confirmRemove",schemaPath:"#/properties/labels/properties/confirmRemove/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.confirmRemove.type,parentSchema:schema11.properties.labels.properties.confirmRemove,data:data50};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data1.secondDialog !== undefined){
let data51 = data1.secondDialog;
if((typeof data51 !== "string") && (data51 !== null)){
const err151 = {instancePath:instancePath+"/labels/secondDialog",schemaPath:"#/properties/labels/properties/secondDialog/type",keyword:"type",params:{type: schema11.properties.labels.properties.secondDialog.type},message:"must be string,null",schema:schema11.properties.labels.properties.secondDialog.type,parentSchema:schema11.properties.labels.properties.secondDialog,data:data51};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data51 === "string"){
if(func3(data51) > 200){
const err152 = {instancePath:instancePath+"/labels/secondDialog",schemaPath:"#/properties/labels/properties/secondDialog/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.secondDialog,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func3(data51) < 1){
const err153 = {instancePath:instancePath+"/labels/secondDialog",schemaPath:"#/properties/labels/properties/secondDialog/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.secondDialog,data:data51};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data1.confirmAgain !== undefined){
let data52 = data1.confirmAgain;
if(typeof data52 === "string"){
if(func3(data52) > 200){
const err154 = {instancePath:instancePath+"/labels/confirmAgain",schemaPath:"#/properties/labels/properties/confirmAgain/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.confirmAgain,data:data52};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(func3(data52) < 1){
const err155 = {instancePath:instancePath+"/labels/confirmAgain",schemaPath:"#/properties/labels/properties/confirmAgain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.confirmAgain,data:data52};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/labels/confirmAgain",schemaPath:"#/properties/labels/properties/confirmAgain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.confirmAgain.type,parentSchema:schema11.properties.labels.properties.confirmAgain,data:data52};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data1.pageActions !== undefined){
let data53 = data1.pageActions;
if(typeof data53 === "string"){
if(func3(data53) > 200){
const err157 = {instancePath:instancePath+"/labels/pageActions",schemaPath:"#/properties/labels/properties/pageActions/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.pageActions,data:data53};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(func3(data53) < 1){
const err158 = {instancePath:instancePath+"/labels/pageActions",schemaPath:"#/properties/labels/properties/pageActions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.pageActions,data:data53};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/labels/pageActions",schemaPath:"#/properties/labels/properties/pageActions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.pageActions.type,parentSchema:schema11.properties.labels.properties.pageActions,data:data53};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data1.rowActions !== undefined){
let data54 = data1.rowActions;
if(typeof data54 === "string"){
if(func3(data54) > 200){
const err160 = {instancePath:instancePath+"/labels/rowActions",schemaPath:"#/properties/labels/properties/rowActions/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.rowActions,data:data54};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func3(data54) < 1){
const err161 = {instancePath:instancePath+"/labels/rowActions",schemaPath:"#/properties/labels/properties/rowActions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.rowActions,data:data54};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/labels/rowActions",schemaPath:"#/properties/labels/properties/rowActions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.rowActions.type,parentSchema:schema11.properties.labels.properties.rowActions,data:data54};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data1.archiveClassroom !== undefined){
let data55 = data1.archiveClassroom;
if(typeof data55 === "string"){
if(func3(data55) > 200){
const err163 = {instancePath:instancePath+"/labels/archiveClassroom",schemaPath:"#/properties/labels/properties/archiveClassroom/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.archiveClassroom,data:data55};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(func3(data55) < 1){
const err164 = {instancePath:instancePath+"/labels/archiveClassroom",schemaPath:"#/properties/labels/properties/archiveClassroom/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.archiveClassroom,data:data55};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/labels/archiveClassroom",schemaPath:"#/properties/labels/properties/archiveClassroom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.archiveClassroom.type,parentSchema:schema11.properties.labels.properties.archiveClassroom,data:data55};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data1.archiveText !== undefined){
let data56 = data1.archiveText;
if(typeof data56 === "string"){
if(func3(data56) > 200){
const err166 = {instancePath:instancePath+"/labels/archiveText",schemaPath:"#/properties/labels/properties/archiveText/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.archiveText,data:data56};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func3(data56) < 1){
const err167 = {instancePath:instancePath+"/labels/archiveText",schemaPath:"#/properties/labels/properties/archiveText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.archiveText,data:data56};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/labels/archiveText",schemaPath:"#/properties/labels/properties/archiveText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.archiveText.type,parentSchema:schema11.properties.labels.properties.archiveText,data:data56};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data1.confirmArchive !== undefined){
let data57 = data1.confirmArchive;
if(typeof data57 === "string"){
if(func3(data57) > 200){
const err169 = {instancePath:instancePath+"/labels/confirmArchive",schemaPath:"#/properties/labels/properties/confirmArchive/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.confirmArchive,data:data57};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func3(data57) < 1){
const err170 = {instancePath:instancePath+"/labels/confirmArchive",schemaPath:"#/properties/labels/properties/confirmArchive/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.confirmArchive,data:data57};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/labels/confirmArchive",schemaPath:"#/properties/labels/properties/confirmArchive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.confirmArchive.type,parentSchema:schema11.properties.labels.properties.confirmArchive,data:data57};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data1.unarchiveClassroom !== undefined){
let data58 = data1.unarchiveClassroom;
if(typeof data58 === "string"){
if(func3(data58) > 200){
const err172 = {instancePath:instancePath+"/labels/unarchiveClassroom",schemaPath:"#/properties/labels/properties/unarchiveClassroom/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.unarchiveClassroom,data:data58};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func3(data58) < 1){
const err173 = {instancePath:instancePath+"/labels/unarchiveClassroom",schemaPath:"#/properties/labels/properties/unarchiveClassroom/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.unarchiveClassroom,data:data58};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/labels/unarchiveClassroom",schemaPath:"#/properties/labels/properties/unarchiveClassroom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.unarchiveClassroom.type,parentSchema:schema11.properties.labels.properties.unarchiveClassroom,data:data58};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data1.unarchiveText !== undefined){
let data59 = data1.unarchiveText;
if(typeof data59 === "string"){
if(func3(data59) > 200){
const err175 = {instancePath:instancePath+"/labels/unarchiveText",schemaPath:"#/properties/labels/properties/unarchiveText/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.unarchiveText,data:data59};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func3(data59) < 1){
const err176 = {instancePath:instancePath+"/labels/unarchiveText",schemaPath:"#/properties/labels/properties/unarchiveText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.unarchiveText,data:data59};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/labels/unarchiveText",schemaPath:"#/properties/labels/properties/unarchiveText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.unarchiveText.type,parentSchema:schema11.properties.labels.properties.unarchiveText,data:data59};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data1.confirmUnarchive !== undefined){
let data60 = data1.confirmUnarchive;
if(typeof data60 === "string"){
if(func3(data60) > 200){
const err178 = {instancePath:instancePath+"/labels/confirmUnarchive",schemaPath:"#/properties/labels/properties/confirmUnarchive/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.confirmUnarchive,data:data60};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(func3(data60) < 1){
const err179 = {instancePath:instancePath+"/labels/confirmUnarchive",schemaPath:"#/properties/labels/properties/confirmUnarchive/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.confirmUnarchive,data:data60};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/labels/confirmUnarchive",schemaPath:"#/properties/labels/properties/confirmUnarchive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.confirmUnarchive.type,parentSchema:schema11.properties.labels.properties.confirmUnarchive,data:data60};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data1.archiveClassrooms !== undefined){
let data61 = data1.archiveClassrooms;
if(typeof data61 === "string"){
if(func3(data61) > 200){
const err181 = {instancePath:instancePath+"/labels/archiveClassrooms",schemaPath:"#/properties/labels/properties/archiveClassrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.archiveClassrooms,data:data61};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func3(data61) < 1){
const err182 = {instancePath:instancePath+"/labels/archiveClassrooms",schemaPath:"#/properties/labels/properties/archiveClassrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.archiveClassrooms,data:data61};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/labels/archiveClassrooms",schemaPath:"#/properties/labels/properties/archiveClassrooms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.archiveClassrooms.type,parentSchema:schema11.properties.labels.properties.archiveClassrooms,data:data61};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data1.classroomsToArchive !== undefined){
let data62 = data1.classroomsToArchive;
if(typeof data62 === "string"){
if(func3(data62) > 200){
const err184 = {instancePath:instancePath+"/labels/classroomsToArchive",schemaPath:"#/properties/labels/properties/classroomsToArchive/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.classroomsToArchive,data:data62};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(func3(data62) < 1){
const err185 = {instancePath:instancePath+"/labels/classroomsToArchive",schemaPath:"#/properties/labels/properties/classroomsToArchive/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.classroomsToArchive,data:data62};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/labels/classroomsToArchive",schemaPath:"#/properties/labels/properties/classroomsToArchive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.classroomsToArchive.type,parentSchema:schema11.properties.labels.properties.classroomsToArchive,data:data62};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data1.enableDailySync !== undefined){
let data63 = data1.enableDailySync;
if(typeof data63 === "string"){
if(func3(data63) > 200){
const err187 = {instancePath:instancePath+"/labels/enableDailySync",schemaPath:"#/properties/labels/properties/enableDailySync/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.enableDailySync,data:data63};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func3(data63) < 1){
const err188 = {instancePath:instancePath+"/labels/enableDailySync",schemaPath:"#/properties/labels/properties/enableDailySync/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.enableDailySync,data:data63};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/labels/enableDailySync",schemaPath:"#/properties/labels/properties/enableDailySync/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.labels.properties.enableDailySync.type,parentSchema:schema11.properties.labels.properties.enableDailySync,data:data63};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data1.syncStartTime !== undefined){
let data64 = data1.syncStartTime;
if((typeof data64 !== "string") && (data64 !== null)){
const err190 = {instancePath:instancePath+"/labels/syncStartTime",schemaPath:"#/properties/labels/properties/syncStartTime/type",keyword:"type",params:{type: schema11.properties.labels.properties.syncStartTime.type},message:"must be string,null",schema:schema11.properties.labels.properties.syncStartTime.type,parentSchema:schema11.properties.labels.properties.syncStartTime,data:data64};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(typeof data64 === "string"){
if(func3(data64) > 200){
const err191 = {instancePath:instancePath+"/labels/syncStartTime",schemaPath:"#/properties/labels/properties/syncStartTime/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.syncStartTime,data:data64};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(func3(data64) < 1){
const err192 = {instancePath:instancePath+"/labels/syncStartTime",schemaPath:"#/properties/labels/properties/syncStartTime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.syncStartTime,data:data64};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(data1.manageGuardians !== undefined){
let data65 = data1.manageGuardians;
if((typeof data65 !== "string") && (data65 !== null)){
const err193 = {instancePath:instancePath+"/labels/manageGuardians",schemaPath:"#/properties/labels/properties/manageGuardians/type",keyword:"type",params:{type: schema11.properties.labels.properties.manageGuardians.type},message:"must be string,null",schema:schema11.properties.labels.properties.manageGuardians.type,parentSchema:schema11.properties.labels.properties.manageGuardians,data:data65};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data65 === "string"){
if(func3(data65) > 200){
const err194 = {instancePath:instancePath+"/labels/manageGuardians",schemaPath:"#/properties/labels/properties/manageGuardians/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.manageGuardians,data:data65};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(func3(data65) < 1){
const err195 = {instancePath:instancePath+"/labels/manageGuardians",schemaPath:"#/properties/labels/properties/manageGuardians/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.manageGuardians,data:data65};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
if(data1.unarchiveReappearing !== undefined){
let data66 = data1.unarchiveReappearing;
if((typeof data66 !== "string") && (data66 !== null)){
const err196 = {instancePath:instancePath+"/labels/unarchiveReappearing",schemaPath:"#/properties/labels/properties/unarchiveReappearing/type",keyword:"type",params:{type: schema11.properties.labels.properties.unarchiveReappearing.type},message:"must be string,null",schema:schema11.properties.labels.properties.unarchiveReappearing.type,parentSchema:schema11.properties.labels.properties.unarchiveReappearing,data:data66};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(typeof data66 === "string"){
if(func3(data66) > 200){
const err197 = {instancePath:instancePath+"/labels/unarchiveReappearing",schemaPath:"#/properties/labels/properties/unarchiveReappearing/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.unarchiveReappearing,data:data66};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(func3(data66) < 1){
const err198 = {instancePath:instancePath+"/labels/unarchiveReappearing",schemaPath:"#/properties/labels/properties/unarchiveReappearing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.unarchiveReappearing,data:data66};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data1.updateActiveContacts !== undefined){
let data67 = data1.updateActiveContacts;
if((typeof data67 !== "string") && (data67 !== null)){
const err199 = {instancePath:instancePath+"/labels/updateActiveContacts",schemaPath:"#/properties/labels/properties/updateActiveContacts/type",keyword:"type",params:{type: schema11.properties.labels.properties.updateActiveContacts.type},message:"must be string,null",schema:schema11.properties.labels.properties.updateActiveContacts.type,parentSchema:schema11.properties.labels.properties.updateActiveContacts,data:data67};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(typeof data67 === "string"){
if(func3(data67) > 200){
const err200 = {instancePath:instancePath+"/labels/updateActiveContacts",schemaPath:"#/properties/labels/properties/updateActiveContacts/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.updateActiveContacts,data:data67};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(func3(data67) < 1){
const err201 = {instancePath:instancePath+"/labels/updateActiveContacts",schemaPath:"#/properties/labels/properties/updateActiveContacts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.updateActiveContacts,data:data67};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data1.deletionThreshold !== undefined){
let data68 = data1.deletionThreshold;
if((typeof data68 !== "string") && (data68 !== null)){
const err202 = {instancePath:instancePath+"/labels/deletionThreshold",schemaPath:"#/properties/labels/properties/deletionThreshold/type",keyword:"type",params:{type: schema11.properties.labels.properties.deletionThreshold.type},message:"must be string,null",schema:schema11.properties.labels.properties.deletionThreshold.type,parentSchema:schema11.properties.labels.properties.deletionThreshold,data:data68};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(typeof data68 === "string"){
if(func3(data68) > 200){
const err203 = {instancePath:instancePath+"/labels/deletionThreshold",schemaPath:"#/properties/labels/properties/deletionThreshold/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.deletionThreshold,data:data68};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(func3(data68) < 1){
const err204 = {instancePath:instancePath+"/labels/deletionThreshold",schemaPath:"#/properties/labels/properties/deletionThreshold/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.deletionThreshold,data:data68};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data1.saveSettings !== undefined){
let data69 = data1.saveSettings;
if((typeof data69 !== "string") && (data69 !== null)){
const err205 = {instancePath:instancePath+"/labels/saveSettings",schemaPath:"#/properties/labels/properties/saveSettings/type",keyword:"type",params:{type: schema11.properties.labels.properties.saveSettings.type},message:"must be string,null",schema:schema11.properties.labels.properties.saveSettings.type,parentSchema:schema11.properties.labels.properties.saveSettings,data:data69};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(typeof data69 === "string"){
if(func3(data69) > 200){
const err206 = {instancePath:instancePath+"/labels/saveSettings",schemaPath:"#/properties/labels/properties/saveSettings/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.labels.properties.saveSettings,data:data69};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func3(data69) < 1){
const err207 = {instancePath:instancePath+"/labels/saveSettings",schemaPath:"#/properties/labels/properties/saveSettings/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.labels.properties.saveSettings,data:data69};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.labels.type,parentSchema:schema11.properties.labels,data:data1};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.steps !== undefined){
let data70 = data.steps;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key2 in data70){
if(!(func2.call(schema11.properties.steps.properties, key2))){
const err209 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.steps,data:data70};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data70.schools !== undefined){
let data71 = data70.schools;
if(typeof data71 === "string"){
if(!pattern1.test(data71)){
const err210 = {instancePath:instancePath+"/steps/schools",schemaPath:"#/properties/steps/properties/schools/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.schools,data:data71};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/steps/schools",schemaPath:"#/properties/steps/properties/schools/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.schools.type,parentSchema:schema11.properties.steps.properties.schools,data:data71};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data70.schoolConnections !== undefined){
let data72 = data70.schoolConnections;
if(typeof data72 === "string"){
if(!pattern1.test(data72)){
const err212 = {instancePath:instancePath+"/steps/schoolConnections",schemaPath:"#/properties/steps/properties/schoolConnections/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.schoolConnections,data:data72};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/steps/schoolConnections",schemaPath:"#/properties/steps/properties/schoolConnections/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.schoolConnections.type,parentSchema:schema11.properties.steps.properties.schoolConnections,data:data72};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data70.dailySync !== undefined){
let data73 = data70.dailySync;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err214 = {instancePath:instancePath+"/steps/dailySync",schemaPath:"#/properties/steps/properties/dailySync/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.dailySync,data:data73};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/steps/dailySync",schemaPath:"#/properties/steps/properties/dailySync/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.dailySync.type,parentSchema:schema11.properties.steps.properties.dailySync,data:data73};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data70.classrooms !== undefined){
let data74 = data70.classrooms;
if(typeof data74 === "string"){
if(!pattern1.test(data74)){
const err216 = {instancePath:instancePath+"/steps/classrooms",schemaPath:"#/properties/steps/properties/classrooms/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.classrooms,data:data74};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/steps/classrooms",schemaPath:"#/properties/steps/properties/classrooms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.classrooms.type,parentSchema:schema11.properties.steps.properties.classrooms,data:data74};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data70.archivedClassrooms !== undefined){
let data75 = data70.archivedClassrooms;
if((typeof data75 !== "string") && (data75 !== null)){
const err218 = {instancePath:instancePath+"/steps/archivedClassrooms",schemaPath:"#/properties/steps/properties/archivedClassrooms/type",keyword:"type",params:{type: schema11.properties.steps.properties.archivedClassrooms.type},message:"must be string,null",schema:schema11.properties.steps.properties.archivedClassrooms.type,parentSchema:schema11.properties.steps.properties.archivedClassrooms,data:data75};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern1.test(data75)){
const err219 = {instancePath:instancePath+"/steps/archivedClassrooms",schemaPath:"#/properties/steps/properties/archivedClassrooms/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.archivedClassrooms,data:data75};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data70.classroomConnections !== undefined){
let data76 = data70.classroomConnections;
if(typeof data76 === "string"){
if(!pattern1.test(data76)){
const err220 = {instancePath:instancePath+"/steps/classroomConnections",schemaPath:"#/properties/steps/properties/classroomConnections/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.classroomConnections,data:data76};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/steps/classroomConnections",schemaPath:"#/properties/steps/properties/classroomConnections/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.classroomConnections.type,parentSchema:schema11.properties.steps.properties.classroomConnections,data:data76};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data70.add !== undefined){
let data77 = data70.add;
if(typeof data77 === "string"){
if(!pattern1.test(data77)){
const err222 = {instancePath:instancePath+"/steps/add",schemaPath:"#/properties/steps/properties/add/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.add,data:data77};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/steps/add",schemaPath:"#/properties/steps/properties/add/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.steps.properties.add.type,parentSchema:schema11.properties.steps.properties.add,data:data77};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data70.remove !== undefined){
let data78 = data70.remove;
if((typeof data78 !== "string") && (data78 !== null)){
const err224 = {instancePath:instancePath+"/steps/remove",schemaPath:"#/properties/steps/properties/remove/type",keyword:"type",params:{type: schema11.properties.steps.properties.remove.type},message:"must be string,null",schema:schema11.properties.steps.properties.remove.type,parentSchema:schema11.properties.steps.properties.remove,data:data78};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data78 === "string"){
if(!pattern1.test(data78)){
const err225 = {instancePath:instancePath+"/steps/remove",schemaPath:"#/properties/steps/properties/remove/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.remove,data:data78};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data70.archive !== undefined){
let data79 = data70.archive;
if((typeof data79 !== "string") && (data79 !== null)){
const err226 = {instancePath:instancePath+"/steps/archive",schemaPath:"#/properties/steps/properties/archive/type",keyword:"type",params:{type: schema11.properties.steps.properties.archive.type},message:"must be string,null",schema:schema11.properties.steps.properties.archive.type,parentSchema:schema11.properties.steps.properties.archive,data:data79};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err227 = {instancePath:instancePath+"/steps/archive",schemaPath:"#/properties/steps/properties/archive/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.archive,data:data79};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data70.archiveSeveral !== undefined){
let data80 = data70.archiveSeveral;
if((typeof data80 !== "string") && (data80 !== null)){
const err228 = {instancePath:instancePath+"/steps/archiveSeveral",schemaPath:"#/properties/steps/properties/archiveSeveral/type",keyword:"type",params:{type: schema11.properties.steps.properties.archiveSeveral.type},message:"must be string,null",schema:schema11.properties.steps.properties.archiveSeveral.type,parentSchema:schema11.properties.steps.properties.archiveSeveral,data:data80};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(typeof data80 === "string"){
if(!pattern1.test(data80)){
const err229 = {instancePath:instancePath+"/steps/archiveSeveral",schemaPath:"#/properties/steps/properties/archiveSeveral/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.archiveSeveral,data:data80};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data70.unarchive !== undefined){
let data81 = data70.unarchive;
if((typeof data81 !== "string") && (data81 !== null)){
const err230 = {instancePath:instancePath+"/steps/unarchive",schemaPath:"#/properties/steps/properties/unarchive/type",keyword:"type",params:{type: schema11.properties.steps.properties.unarchive.type},message:"must be string,null",schema:schema11.properties.steps.properties.unarchive.type,parentSchema:schema11.properties.steps.properties.unarchive,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(typeof data81 === "string"){
if(!pattern1.test(data81)){
const err231 = {instancePath:instancePath+"/steps/unarchive",schemaPath:"#/properties/steps/properties/unarchive/pattern",keyword:"pattern",params:{pattern: "^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"},message:"must match pattern \""+"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$"+"\"",schema:"^(link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?( > (link|button|menuitem|tab) [a-zA-Z]+( in [a-zA-Z]+)?)*$",parentSchema:schema11.properties.steps.properties.unarchive,data:data81};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.steps.type,parentSchema:schema11.properties.steps,data:data70};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.headings !== undefined){
let data82 = data.headings;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key3 in data82){
if(!((((((key3 === "schools") || (key3 === "schoolConnections")) || (key3 === "dailySync")) || (key3 === "classrooms")) || (key3 === "archivedClassrooms")) || (key3 === "classroomConnections"))){
const err233 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.headings,data:data82};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data82.schools !== undefined){
let data83 = data82.schools;
if((typeof data83 !== "string") && (data83 !== null)){
const err234 = {instancePath:instancePath+"/headings/schools",schemaPath:"#/properties/headings/properties/schools/type",keyword:"type",params:{type: schema11.properties.headings.properties.schools.type},message:"must be string,null",schema:schema11.properties.headings.properties.schools.type,parentSchema:schema11.properties.headings.properties.schools,data:data83};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(typeof data83 === "string"){
if(func3(data83) > 200){
const err235 = {instancePath:instancePath+"/headings/schools",schemaPath:"#/properties/headings/properties/schools/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.schools,data:data83};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func3(data83) < 1){
const err236 = {instancePath:instancePath+"/headings/schools",schemaPath:"#/properties/headings/properties/schools/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.schools,data:data83};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
if(data82.schoolConnections !== undefined){
let data84 = data82.schoolConnections;
if((typeof data84 !== "string") && (data84 !== null)){
const err237 = {instancePath:instancePath+"/headings/schoolConnections",schemaPath:"#/properties/headings/properties/schoolConnections/type",keyword:"type",params:{type: schema11.properties.headings.properties.schoolConnections.type},message:"must be string,null",schema:schema11.properties.headings.properties.schoolConnections.type,parentSchema:schema11.properties.headings.properties.schoolConnections,data:data84};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(typeof data84 === "string"){
if(func3(data84) > 200){
const err238 = {instancePath:instancePath+"/headings/schoolConnections",schemaPath:"#/properties/headings/properties/schoolConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.schoolConnections,data:data84};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func3(data84) < 1){
const err239 = {instancePath:instancePath+"/headings/schoolConnections",schemaPath:"#/properties/headings/properties/schoolConnections/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.schoolConnections,data:data84};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data82.dailySync !== undefined){
let data85 = data82.dailySync;
if((typeof data85 !== "string") && (data85 !== null)){
const err240 = {instancePath:instancePath+"/headings/dailySync",schemaPath:"#/properties/headings/properties/dailySync/type",keyword:"type",params:{type: schema11.properties.headings.properties.dailySync.type},message:"must be string,null",schema:schema11.properties.headings.properties.dailySync.type,parentSchema:schema11.properties.headings.properties.dailySync,data:data85};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(typeof data85 === "string"){
if(func3(data85) > 200){
const err241 = {instancePath:instancePath+"/headings/dailySync",schemaPath:"#/properties/headings/properties/dailySync/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.dailySync,data:data85};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(func3(data85) < 1){
const err242 = {instancePath:instancePath+"/headings/dailySync",schemaPath:"#/properties/headings/properties/dailySync/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.dailySync,data:data85};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
if(data82.classrooms !== undefined){
let data86 = data82.classrooms;
if((typeof data86 !== "string") && (data86 !== null)){
const err243 = {instancePath:instancePath+"/headings/classrooms",schemaPath:"#/properties/headings/properties/classrooms/type",keyword:"type",params:{type: schema11.properties.headings.properties.classrooms.type},message:"must be string,null",schema:schema11.properties.headings.properties.classrooms.type,parentSchema:schema11.properties.headings.properties.classrooms,data:data86};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(typeof data86 === "string"){
if(func3(data86) > 200){
const err244 = {instancePath:instancePath+"/headings/classrooms",schemaPath:"#/properties/headings/properties/classrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.classrooms,data:data86};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(func3(data86) < 1){
const err245 = {instancePath:instancePath+"/headings/classrooms",schemaPath:"#/properties/headings/properties/classrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.classrooms,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
if(data82.archivedClassrooms !== undefined){
let data87 = data82.archivedClassrooms;
if((typeof data87 !== "string") && (data87 !== null)){
const err246 = {instancePath:instancePath+"/headings/archivedClassrooms",schemaPath:"#/properties/headings/properties/archivedClassrooms/type",keyword:"type",params:{type: schema11.properties.headings.properties.archivedClassrooms.type},message:"must be string,null",schema:schema11.properties.headings.properties.archivedClassrooms.type,parentSchema:schema11.properties.headings.properties.archivedClassrooms,data:data87};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(typeof data87 === "string"){
if(func3(data87) > 200){
const err247 = {instancePath:instancePath+"/headings/archivedClassrooms",schemaPath:"#/properties/headings/properties/archivedClassrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.archivedClassrooms,data:data87};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(func3(data87) < 1){
const err248 = {instancePath:instancePath+"/headings/archivedClassrooms",schemaPath:"#/properties/headings/properties/archivedClassrooms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.archivedClassrooms,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data82.classroomConnections !== undefined){
let data88 = data82.classroomConnections;
if((typeof data88 !== "string") && (data88 !== null)){
const err249 = {instancePath:instancePath+"/headings/classroomConnections",schemaPath:"#/properties/headings/properties/classroomConnections/type",keyword:"type",params:{type: schema11.properties.headings.properties.classroomConnections.type},message:"must be string,null",schema:schema11.properties.headings.properties.classroomConnections.type,parentSchema:schema11.properties.headings.properties.classroomConnections,data:data88};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(typeof data88 === "string"){
if(func3(data88) > 200){
const err250 = {instancePath:instancePath+"/headings/classroomConnections",schemaPath:"#/properties/headings/properties/classroomConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.headings.properties.classroomConnections,data:data88};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(func3(data88) < 1){
const err251 = {instancePath:instancePath+"/headings/classroomConnections",schemaPath:"#/properties/headings/properties/classroomConnections/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.headings.properties.classroomConnections,data:data88};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/headings",schemaPath:"#/properties/headings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.headings.type,parentSchema:schema11.properties.headings,data:data82};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.tables !== undefined){
let data89 = data.tables;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key4 in data89){
if(!(((((key4 === "schools") || (key4 === "schoolConnections")) || (key4 === "classrooms")) || (key4 === "archivedClassrooms")) || (key4 === "classroomConnections"))){
const err253 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables,data:data89};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data89.schools !== undefined){
let data90 = data89.schools;
if((typeof data90 !== "string") && (data90 !== null)){
const err254 = {instancePath:instancePath+"/tables/schools",schemaPath:"#/properties/tables/properties/schools/type",keyword:"type",params:{type: schema11.properties.tables.properties.schools.type},message:"must be string,null",schema:schema11.properties.tables.properties.schools.type,parentSchema:schema11.properties.tables.properties.schools,data:data90};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(typeof data90 === "string"){
if(func3(data90) > 200){
const err255 = {instancePath:instancePath+"/tables/schools",schemaPath:"#/properties/tables/properties/schools/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.tables.properties.schools,data:data90};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
if(data89.schoolConnections !== undefined){
let data91 = data89.schoolConnections;
if((typeof data91 !== "string") && (data91 !== null)){
const err256 = {instancePath:instancePath+"/tables/schoolConnections",schemaPath:"#/properties/tables/properties/schoolConnections/type",keyword:"type",params:{type: schema11.properties.tables.properties.schoolConnections.type},message:"must be string,null",schema:schema11.properties.tables.properties.schoolConnections.type,parentSchema:schema11.properties.tables.properties.schoolConnections,data:data91};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data91 === "string"){
if(func3(data91) > 200){
const err257 = {instancePath:instancePath+"/tables/schoolConnections",schemaPath:"#/properties/tables/properties/schoolConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.tables.properties.schoolConnections,data:data91};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data89.classrooms !== undefined){
let data92 = data89.classrooms;
if((typeof data92 !== "string") && (data92 !== null)){
const err258 = {instancePath:instancePath+"/tables/classrooms",schemaPath:"#/properties/tables/properties/classrooms/type",keyword:"type",params:{type: schema11.properties.tables.properties.classrooms.type},message:"must be string,null",schema:schema11.properties.tables.properties.classrooms.type,parentSchema:schema11.properties.tables.properties.classrooms,data:data92};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(typeof data92 === "string"){
if(func3(data92) > 200){
const err259 = {instancePath:instancePath+"/tables/classrooms",schemaPath:"#/properties/tables/properties/classrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.tables.properties.classrooms,data:data92};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
if(data89.archivedClassrooms !== undefined){
let data93 = data89.archivedClassrooms;
if((typeof data93 !== "string") && (data93 !== null)){
const err260 = {instancePath:instancePath+"/tables/archivedClassrooms",schemaPath:"#/properties/tables/properties/archivedClassrooms/type",keyword:"type",params:{type: schema11.properties.tables.properties.archivedClassrooms.type},message:"must be string,null",schema:schema11.properties.tables.properties.archivedClassrooms.type,parentSchema:schema11.properties.tables.properties.archivedClassrooms,data:data93};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(typeof data93 === "string"){
if(func3(data93) > 200){
const err261 = {instancePath:instancePath+"/tables/archivedClassrooms",schemaPath:"#/properties/tables/properties/archivedClassrooms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.tables.properties.archivedClassrooms,data:data93};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
if(data89.classroomConnections !== undefined){
let data94 = data89.classroomConnections;
if((typeof data94 !== "string") && (data94 !== null)){
const err262 = {instancePath:instancePath+"/tables/classroomConnections",schemaPath:"#/properties/tables/properties/classroomConnections/type",keyword:"type",params:{type: schema11.properties.tables.properties.classroomConnections.type},message:"must be string,null",schema:schema11.properties.tables.properties.classroomConnections.type,parentSchema:schema11.properties.tables.properties.classroomConnections,data:data94};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(typeof data94 === "string"){
if(func3(data94) > 200){
const err263 = {instancePath:instancePath+"/tables/classroomConnections",schemaPath:"#/properties/tables/properties/classroomConnections/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.tables.properties.classroomConnections,data:data94};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data89};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.ids !== undefined){
let data95 = data.ids;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key5 in data95){
if(!((key5 === "item") || (key5 === "from"))){
const err265 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.ids,data:data95};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data95.item !== undefined){
let data96 = data95.item;
if(typeof data96 === "string"){
if(func3(data96) > 200){
const err266 = {instancePath:instancePath+"/ids/item",schemaPath:"#/properties/ids/properties/item/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.ids.properties.item,data:data96};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(func3(data96) < 1){
const err267 = {instancePath:instancePath+"/ids/item",schemaPath:"#/properties/ids/properties/item/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.ids.properties.item,data:data96};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/ids/item",schemaPath:"#/properties/ids/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.ids.properties.item.type,parentSchema:schema11.properties.ids.properties.item,data:data96};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data95.from !== undefined){
let data97 = data95.from;
if((typeof data97 !== "string") && (data97 !== null)){
const err269 = {instancePath:instancePath+"/ids/from",schemaPath:"#/properties/ids/properties/from/type",keyword:"type",params:{type: schema11.properties.ids.properties.from.type},message:"must be string,null",schema:schema11.properties.ids.properties.from.type,parentSchema:schema11.properties.ids.properties.from,data:data97};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(typeof data97 === "string"){
if(func3(data97) > 60){
const err270 = {instancePath:instancePath+"/ids/from",schemaPath:"#/properties/ids/properties/from/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters",schema:60,parentSchema:schema11.properties.ids.properties.from,data:data97};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!pattern12.test(data97)){
const err271 = {instancePath:instancePath+"/ids/from",schemaPath:"#/properties/ids/properties/from/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema11.properties.ids.properties.from,data:data97};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
}
else {
const err272 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.ids.type,parentSchema:schema11.properties.ids,data:data95};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data.formats !== undefined){
let data98 = data.formats;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key6 in data98){
if(!(key6 === "day")){
const err273 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.formats,data:data98};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data98.day !== undefined){
let data99 = data98.day;
if(typeof data99 === "string"){
if(func3(data99) > 40){
const err274 = {instancePath:instancePath+"/formats/day",schemaPath:"#/properties/formats/properties/day/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema11.properties.formats.properties.day,data:data99};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!pattern13.test(data99)){
const err275 = {instancePath:instancePath+"/formats/day",schemaPath:"#/properties/formats/properties/day/pattern",keyword:"pattern",params:{pattern: "YYYY"},message:"must match pattern \""+"YYYY"+"\"",schema:"YYYY",parentSchema:schema11.properties.formats.properties.day,data:data99};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/formats/day",schemaPath:"#/properties/formats/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.formats.properties.day.type,parentSchema:schema11.properties.formats.properties.day,data:data99};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.formats.type,parentSchema:schema11.properties.formats,data:data98};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.links !== undefined){
let data100 = data.links;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key7 in data100){
if(!(((key7 === "district") || (key7 === "school")) || (key7 === "classroom"))){
const err278 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.links,data:data100};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data100.district !== undefined){
let data101 = data100.district;
if(typeof data101 === "string"){
if(!pattern14.test(data101)){
const err279 = {instancePath:instancePath+"/links/district",schemaPath:"#/properties/links/properties/district/pattern",keyword:"pattern",params:{pattern: "^#?[^{}?#]*\\{id\\}[^{}?#]*$"},message:"must match pattern \""+"^#?[^{}?#]*\\{id\\}[^{}?#]*$"+"\"",schema:"^#?[^{}?#]*\\{id\\}[^{}?#]*$",parentSchema:schema11.properties.links.properties.district,data:data101};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/links/district",schemaPath:"#/properties/links/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.links.properties.district.type,parentSchema:schema11.properties.links.properties.district,data:data101};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data100.school !== undefined){
let data102 = data100.school;
if((typeof data102 !== "string") && (data102 !== null)){
const err281 = {instancePath:instancePath+"/links/school",schemaPath:"#/properties/links/properties/school/type",keyword:"type",params:{type: schema11.properties.links.properties.school.type},message:"must be string,null",schema:schema11.properties.links.properties.school.type,parentSchema:schema11.properties.links.properties.school,data:data102};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(typeof data102 === "string"){
if(!pattern14.test(data102)){
const err282 = {instancePath:instancePath+"/links/school",schemaPath:"#/properties/links/properties/school/pattern",keyword:"pattern",params:{pattern: "^#?[^{}?#]*\\{id\\}[^{}?#]*$"},message:"must match pattern \""+"^#?[^{}?#]*\\{id\\}[^{}?#]*$"+"\"",schema:"^#?[^{}?#]*\\{id\\}[^{}?#]*$",parentSchema:schema11.properties.links.properties.school,data:data102};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
if(data100.classroom !== undefined){
let data103 = data100.classroom;
if((typeof data103 !== "string") && (data103 !== null)){
const err283 = {instancePath:instancePath+"/links/classroom",schemaPath:"#/properties/links/properties/classroom/type",keyword:"type",params:{type: schema11.properties.links.properties.classroom.type},message:"must be string,null",schema:schema11.properties.links.properties.classroom.type,parentSchema:schema11.properties.links.properties.classroom,data:data103};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(typeof data103 === "string"){
if(!pattern14.test(data103)){
const err284 = {instancePath:instancePath+"/links/classroom",schemaPath:"#/properties/links/properties/classroom/pattern",keyword:"pattern",params:{pattern: "^#?[^{}?#]*\\{id\\}[^{}?#]*$"},message:"must match pattern \""+"^#?[^{}?#]*\\{id\\}[^{}?#]*$"+"\"",schema:"^#?[^{}?#]*\\{id\\}[^{}?#]*$",parentSchema:schema11.properties.links.properties.classroom,data:data103};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.links.type,parentSchema:schema11.properties.links,data:data100};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

